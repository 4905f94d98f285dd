"use client"

import dynamic from "next/dynamic"
import { ChartOutline } from "./ChartOutline.tsx"
import { CHART_HEIGHT } from "./chartHeight.ts"
import type { StackedChartProps } from "./StackedChart.tsx"

const StackedChart = dynamic(() => import("./StackedChart.tsx").then(module => module.StackedChart), {
  ssr: false,
  loading: ChartOutline,
})

type Props = Omit<StackedChartProps, "height"> & { height?: number }

/** Where a chart stands, as high as it will be: its code comes after the page. Without a script its table is there. */
export function ChartArea({ height = CHART_HEIGHT, ...chart }: Props) {
  return (
    <div className="overflow-hidden" data-needs-script style={{ height }}>
      <StackedChart height={height} {...chart} />
    </div>
  )
}
