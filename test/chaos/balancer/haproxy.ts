import { spawn } from "node:child_process"
import { once } from "node:events"
import { openSync } from "node:fs"
import { repositoryRoot } from "../../../ponder/launch/paths.ts"
import type { Backends, Balancer, BalancerPorts } from "./startBalancer.ts"

/** The configuration that operators get, with the addresses of this machine. */
export async function startHaproxy(
  ports: BalancerPorts,
  backends: Backends,
  logFile: string,
): Promise<Balancer> {
  const at = (port: number) => `127.0.0.1:${port}`
  const numbered = (name: string, list: number[]) => list.map((port, n) => [`${name}_${n + 1}`, at(port)])
  const log = openSync(logFile, "a")
  const haproxy = spawn("haproxy", ["-db", "-f", "ponder/deploy/haproxy.cfg"], {
    cwd: repositoryRoot,
    stdio: ["ignore", log, log],
    env: {
      ...process.env,
      EXPLORER_BIND: at(ports.explorer),
      API_BIND: at(ports.api),
      API_INSIDE_BIND: at(ports.apiInside),
      DATABASE_BIND: at(ports.database),
      DATABASE_REPLICA: at(backends.replica),
      DATABASE_PRIMARY: at(backends.primary),
      ...Object.fromEntries([...numbered("EXPLORER", backends.explorers), ...numbered("API", backends.apis)]),
    },
  })
  return {
    stop: async () => {
      if (haproxy.exitCode !== null) return
      haproxy.kill("SIGTERM")
      await once(haproxy, "exit")
    },
  }
}
