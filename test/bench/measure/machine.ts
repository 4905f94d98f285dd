import { cpus, loadavg, release, totalmem } from "node:os"

/** Where and when figures were taken: without it they say nothing. */
export function machine() {
  const [first] = cpus()
  return {
    cores: cpus().length,
    processor: first?.model ?? "unknown",
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    node: process.version,
    load: loadavg().map(load => Math.round(load * 100) / 100),
  }
}
