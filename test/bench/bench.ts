import type { BenchOptions, Choice } from "./options.ts"

/** What a bench has found: said as text, and kept as data. */
type BenchResult = { name: string; text: string; data: unknown }

export type Bench = Choice & {
  question: string
  run(options: BenchOptions, say: (line: string) => void): Promise<BenchResult>
}
