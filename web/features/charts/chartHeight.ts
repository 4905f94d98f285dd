/** Known before the chart is, so that nothing moves when it comes. */
export const CHART_HEIGHT = 260
