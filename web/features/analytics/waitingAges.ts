import { listPath } from "../transfers/listPath.ts"
import type { AnalyticsData, AnalyticsVariables } from "./queries.ts"

const AGES = [
  { name: "underHour", label: "Less than an hour" },
  { name: "underDay", label: "An hour to a day" },
  { name: "underWeek", label: "A day to a week" },
  { name: "underMonth", label: "A week to 30 days" },
  { name: "older", label: "30 days and more" },
] as const

export type WaitingAge = { name: string; label: string; count: number; path: string }

/** What waits for its claim, by how long it does, each with the list of those transfers. */
export function waitingAges(data: AnalyticsData, variables: AnalyticsVariables): WaitingAge[] {
  return AGES.map(({ name, label }) => ({
    name,
    label,
    count: data[name].totalCount,
    path: listPath(variables[name]),
  }))
}
