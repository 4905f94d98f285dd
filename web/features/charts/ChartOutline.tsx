import { CHART_HEIGHT } from "./chartHeight.ts"

/** The lines that a chart will stand on, while it is waited for. */
export function ChartOutline() {
  return <div aria-hidden="true" className="chart-outline" style={{ height: CHART_HEIGHT }} />
}
