"use client"

import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import { bucketLabel, tickLabel } from "./bucketLabel.ts"
import type { Interval } from "./buckets.ts"
import type { Measured } from "./Measure.tsx"
import { StackTooltip } from "./StackTooltip.tsx"
import type { Bucket, Stack } from "./stack.ts"

export type StackedChartProps = {
  stack: Stack
  title: string
  interval: Interval
  show: Measured
  timeZone: string
  height: number
  /** What happened in an interval, by the word that stands above it. */
  marks?: readonly { start: number; word: string }[]
  /** How far it reaches to either side of zero, where several charts are to be compared. */
  reach?: number
}

const TICK = { fill: "var(--quiet)", fontSize: 12 }
const compact = new Intl.NumberFormat("en", { notation: "compact" })

/** Positions are numbers; what is written beside them comes from the exact values. No animation at all. */
export function StackedChart(props: StackedChartProps) {
  const { stack, title, interval, show, timeZone, height, marks = [], reach } = props
  const { series, buckets } = stack
  return (
    <ResponsiveContainer height={height} width="100%">
      <BarChart
        accessibilityLayer
        barCategoryGap={buckets.length > 40 ? 1 : "18%"}
        data={buckets}
        margin={{ top: marks.length > 0 ? 16 : 8, right: 0, bottom: 0, left: 0 }}
        stackOffset="sign"
        title={title}
      >
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          axisLine={{ stroke: "var(--line-strong)" }}
          dataKey="start"
          minTickGap={24}
          tick={TICK}
          tickFormatter={start => tickLabel(start, interval, timeZone)}
          tickLine={false}
        />
        <YAxis
          allowDecimals={show !== "count"}
          axisLine={false}
          domain={reach === undefined ? undefined : [-reach, reach]}
          tick={TICK}
          tickFormatter={value => compact.format(value)}
          ticks={reach === undefined ? undefined : [-reach, -reach / 2, 0, reach / 2, reach]}
          tickLine={false}
          width={44}
        />
        <Tooltip
          content={({ active, label }) => {
            const bucket = active ? buckets.find(({ start }) => start === label) : undefined
            return (
              bucket && (
                <StackTooltip
                  bucket={bucket}
                  head={bucketLabel(bucket.start, interval, timeZone)}
                  series={series}
                  show={show}
                />
              )
            )
          }}
          cursor={{ fill: "var(--sunken)" }}
          isAnimationActive={false}
        />
        <ReferenceLine stroke="var(--line-strong)" y={0} />
        {marks.map(({ start, word }) => (
          <ReferenceLine
            key={start}
            label={{ value: word, position: "top", fill: "var(--quiet)", fontSize: 12 }}
            stroke="var(--quiet)"
            strokeDasharray="2 3"
            x={start}
          />
        ))}
        {series.map(({ key, label, colour }, index) => (
          <Bar
            dataKey={({ values }: Bucket) => Number(values[index])}
            fill={colour}
            isAnimationActive={false}
            key={key}
            maxBarSize={48}
            name={label}
            stackId="all"
            stroke="var(--raised)"
            strokeWidth={buckets.length > 40 ? 0 : 1}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
