type Ponder = {
  /** What Ponder tells of its own work, as Prometheus text. */
  metrics: { getMetrics(): Promise<string> }
  /** Called before this code is loaded anew, and at the end. */
  apiShutdown: { add(end: () => void): void }
}

/** Ponder keeps what it shares with the code that it loads under this name. */
export function ponderRuntime(): Ponder {
  return (globalThis as unknown as { PONDER_COMMON: Ponder }).PONDER_COMMON
}
