import { paths } from "../../lib/paths.ts"

/** The views of what the bridge holds and owes, in the order of their tabs. */
export const TREASURY_PAGES = [
  { name: "liquidity", label: "Liquidity", path: paths.liquidity, ofMoment: true },
  { name: "solvency", label: "Solvency", path: paths.solvency, ofMoment: true },
  { name: "rebalance", label: "Rebalance", path: paths.rebalance, ofMoment: false },
  { name: "flows", label: "Flows", path: paths.flows, ofMoment: false },
  { name: "staking", label: "Staking", path: paths.staking, ofMoment: true },
] as const

export type TreasuryPage = (typeof TREASURY_PAGES)[number]["name"]
