import type { DevFile } from "./devFile.ts"
import type { LocalNetwork } from "./localNetwork.ts"

/** The cases to look up first. */
export const mostTelling = [
  "completed",
  "unclaimed",
  "two-networks",
  "unclaimable-two-deposits",
  "approve-only",
  "reverted",
  "spoofed-token",
] as const

type SummaryOptions = { services: DevFile; logs: string; seconds: number; notes: string[] }

/** What the person at the terminal needs to go on, in one piece. */
export function summary({ services, logs, seconds, notes }: SummaryOptions): string {
  const { explorer, graphql, metrics } = services
  const rows = [
    ["Explorer", explorer],
    ["GraphQL", graphql],
    ...(metrics === undefined ? [] : [["Metrics", metrics]]),
    ...networkRows(services),
    ["Logs", logs],
  ]
  return [
    "",
    `Ready in ${Math.round(seconds)} s.`,
    "",
    ...table(rows),
    ...(notes.length > 0 ? ["", ...notes.map(note => `  ${note}`)] : []),
    ...sampleLines(services.samples),
    "",
    "Ctrl-C ends everything.",
  ].join("\n")
}

export function networkRows({ rpc = {}, notary }: Partial<Pick<LocalNetwork, "rpc" | "notary">>): string[][] {
  const chains = Object.entries(rpc).map(([id, url]) => [`Chain ${id}`, url])
  return notary === undefined ? chains : [...chains, ["Notary", notary]]
}

export function sampleLines(samples: LocalNetwork["samples"] = {}): string[] {
  const names = [...new Set<string>([...mostTelling, ...Object.keys(samples)])]
  const rows = names.flatMap(name => {
    const { deposit, withdrawals = [] } = samples[name] ?? {}
    const hash = deposit ?? withdrawals[0]
    return hash === undefined ? [] : [[name, hash]]
  })
  return rows.length === 0
    ? []
    : ["", "Transactions to look up:", ...table(rows.slice(0, mostTelling.length))]
}

export function table(rows: string[][]): string[] {
  const width = Math.max(...rows.map(([name = ""]) => name.length))
  return rows.map(([name = "", value]) => `  ${name.padEnd(width)}  ${value}`)
}
