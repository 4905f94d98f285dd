"use client"

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts"
import { bucketLabel, tickLabel } from "../charts/bucketLabel.ts"
import { CHART_HEIGHT } from "../charts/chartHeight.ts"
import { ActivityTooltip } from "./ActivityTooltip.tsx"
import type { Activity, Bucket } from "./buildActivity.ts"
import type { Choice } from "./readChoice.ts"
import type { Stretch } from "./stretchOf.ts"

type Props = {
  activity: Activity
  title: string
  interval: Stretch["interval"]
  show: Choice["show"]
  timeZone: string
}

const TICK = { fill: "var(--quiet)", fontSize: 12 }
const compact = new Intl.NumberFormat("en", { notation: "compact" })

/** Positions are numbers; what is written beside them comes from the exact values. No animation at all. */
export function ActivityChart({ activity, title, interval, show, timeZone }: Props) {
  const { series, buckets } = activity
  return (
    <ResponsiveContainer height={CHART_HEIGHT} width="100%">
      <BarChart
        accessibilityLayer
        barCategoryGap={buckets.length > 40 ? 1 : "18%"}
        data={buckets}
        margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
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
          allowDecimals={show === "amount"}
          axisLine={false}
          tick={TICK}
          tickFormatter={value => compact.format(value)}
          tickLine={false}
          width={44}
        />
        <Tooltip
          content={({ active, label }) => {
            const bucket = active ? buckets.find(({ start }) => start === label) : undefined
            return (
              bucket && (
                <ActivityTooltip
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
