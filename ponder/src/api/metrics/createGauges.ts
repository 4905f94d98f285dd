import { Gauge, type Registry } from "prom-client"
import { type FamilyName, families, type Sample } from "./families.ts"

const KEEP_MS = 5_000

/** Puts the gauges into the registry and returns what brings them up to date, which asks again after some seconds only. */
export function createGauges(registry: Registry, read: () => Promise<Sample[]>) {
  const gauges = new Map(
    Object.entries(families).map(([name, { help, labels }]) => [
      name as FamilyName,
      new Gauge({ name, help, labelNames: [...labels], registers: [registry] }),
    ]),
  )
  let updating: Promise<void> | undefined
  let updatedAt = Number.NEGATIVE_INFINITY

  async function update(): Promise<void> {
    const samples = await read()
    for (const gauge of gauges.values()) gauge.reset()
    for (const { family, labels, value } of samples) gauges.get(family)?.set(labels, value)
  }

  return (): Promise<void> => {
    if (updating && performance.now() - updatedAt < KEEP_MS) return updating
    updatedAt = performance.now()
    updating = update()
    // What failed is asked for anew by the next.
    updating.catch(() => {
      updating = undefined
    })
    return updating
  }
}
