import { parseArgs } from "node:util"

export type BenchOptions = {
  /** All of them where none is named. */
  names: string[]
  json: boolean
  /** How often each contestant has its turn, one after the other. */
  rounds: number
  /** Seconds after which a run is given up, and what it has done until then is told. */
  patience: number
  /** Replaces the number of events or transfers of every scenario. */
  size: number | undefined
  /** Only these scenarios, and only these contestants; all where none is named. */
  only: string[]
  contestants: string[]
}

/** What the command line says. */
export function readOptions(args: string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      rounds: { type: "string", default: "2" },
      patience: { type: "string", default: "120" },
      size: { type: "string" },
      only: { type: "string", default: "" },
      contestants: { type: "string", default: "" },
    },
  })
  const list = (text: string) => text.split(",").filter(name => name !== "")
  return {
    names: positionals,
    json: values.json,
    rounds: Number(values.rounds),
    patience: Number(values.patience),
    size: values.size === undefined ? undefined : Number(values.size),
    only: list(values.only),
    contestants: list(values.contestants),
  }
}

/** What can be left out and named: with nothing named, all but what takes long and says little. */
export type Choice = { name: string; onlyIfNamed?: boolean }

export function isChosen({ name, onlyIfNamed = false }: Choice, named: readonly string[]): boolean {
  return named.length === 0 ? !onlyIfNamed : named.includes(name)
}
