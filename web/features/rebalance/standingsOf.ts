import type { OverviewData, Standing } from "./queries.ts"

/** In the order in which the tokens were asked for. */
export function standingsOf(data: OverviewData): Standing[] {
  const standings: Standing[] = []
  for (let place = 0; ; place++) {
    const standing = data[`token${place}`]
    if (!standing) return standings
    standings.push(standing)
  }
}
