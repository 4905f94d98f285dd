import { statusAt } from "../../../ponder/launch/http.ts"

const interval = 500

/** Asks each again and again; one that is up and fails twice is down, as HAProxy counts. */
export function watchHealth(ports: number[], path: string): { up: () => number[]; stop: () => void } {
  const failures = new Map(ports.map(port => [port, 2]))
  const look = async (port: number) => {
    const isUp = (await statusAt(`http://127.0.0.1:${port}${path}`, 3_000)) === 200
    failures.set(port, isUp ? 0 : (failures.get(port) ?? 0) + 1)
  }
  const timer = setInterval(() => void Promise.all(ports.map(look)), interval)
  return {
    up: () => ports.filter(port => (failures.get(port) ?? 2) < 2),
    stop: () => clearInterval(timer),
  }
}
