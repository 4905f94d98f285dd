import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { backfill } from "./backfill/backfill.ts"
import type { Bench } from "./bench.ts"
import { growth } from "./growth/growth.ts"
import { interaction } from "./interaction/interaction.ts"
import { live } from "./live/live.ts"
import { machine } from "./measure/machine.ts"
import { isChosen, readOptions } from "./options.ts"
import { pages } from "./pages/pages.ts"
import { resultsFolder } from "./paths.ts"
import { scaled } from "./scaled/scaled.ts"
import { serving } from "./serving/serving.ts"
import { soak } from "./soak/soak.ts"

const benches: readonly Bench[] = [backfill, live, serving, pages, interaction, growth, scaled, soak]

const options = readOptions(process.argv.slice(2))
const unknown = options.names.find(name => !benches.some(bench => bench.name === name))
if (unknown !== undefined) {
  process.stderr.write(`There is no bench ${JSON.stringify(unknown)}:\n`)
  for (const { name, question } of benches) process.stderr.write(`  ${name.padEnd(10)} ${question}\n`)
  process.exit(1)
}

/** With `--json`, only data goes to the standard output. */
const say = (line: string) => (options.json ? process.stderr : process.stdout).write(`${line}\n`)

mkdirSync(resultsFolder, { recursive: true })
for (const bench of benches.filter(each => isChosen(each, options.names))) {
  const before = machine()
  const { name, text, data } = await bench.run(options, say)
  const result = { bench: name, options, machine: before, loadAfter: machine().load, data }
  const json = JSON.stringify(result, null, 2)
  writeFileSync(join(resultsFolder, `${name}.json`), `${json}\n`)
  say(`\n${name}: ${bench.question}\n${JSON.stringify(before)}\n\n${text}\n`)
  if (options.json) process.stdout.write(`${json}\n`)
}
