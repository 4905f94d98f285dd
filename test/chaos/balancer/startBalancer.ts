import { spawnSync } from "node:child_process"
import { startHaproxy } from "./haproxy.ts"
import { startOwnBalancer } from "./ownBalancer.ts"

/** Where what stands behind the balancer listens on this machine, whether it runs or not. */
export type Backends = {
  explorers: [number, number]
  apis: [number, number, number, number]
  replica: number
  primary: number
}

/** Where the balancer listens. */
export type BalancerPorts = { explorer: number; api: number; apiInside: number; database: number }

export type Balancer = { stop(): Promise<void> }

const hasHaproxy = spawnSync("haproxy", ["-v"]).status === 0

/** Said in the names of the tests: what a machine without HAProxy shows is not about HAProxy. */
export const balancerName = hasHaproxy ? "HAProxy" : "a small balancer of the test's own (no HAProxy here)"

export function startBalancer(ports: BalancerPorts, backends: Backends, logFile: string): Promise<Balancer> {
  return hasHaproxy ? startHaproxy(ports, backends, logFile) : startOwnBalancer(ports, backends)
}
