import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { closeSync, openSync, readFileSync } from "node:fs"
import { repositoryRoot } from "../../../ponder/launch/paths.ts"
import { signalGroup } from "../../../ponder/launch/processes.ts"

/** Only saves what every start of Ponder would do again. */
const preloaded = ["nearbyModules", "keptTransforms"].map(
  name => `--import=${new URL(`../../integration/indexer/${name}.ts`, import.meta.url)}`,
)

type Options = {
  command: "indexer" | "api" | "explorer"
  environment: Record<string, string>
  logFile: string
}

/** One of the processes that run on machines of their own, as its command starts it; it can be started again. */
export class CommandProcess {
  readonly #options: Options
  #child: ChildProcess | undefined

  constructor(options: Options) {
    this.#options = options
  }

  get isRunning(): boolean {
    return this.#child?.exitCode === null && this.#child.signalCode === null
  }

  start(): void {
    const { command, environment, logFile } = this.#options
    const log = openSync(logFile, "a")
    this.#child = spawn(process.execPath, ["ponder/launch/run.cjs", command], {
      cwd: repositoryRoot,
      detached: true,
      stdio: ["ignore", log, log],
      env: {
        ...process.env,
        ...environment,
        ...(command !== "explorer" && { NODE_OPTIONS: preloaded.join(" ") }),
      },
    })
    closeSync(log)
  }

  /** `kill -9` of the process that does the work and of the one that started it. */
  async kill(): Promise<void> {
    await this.#end(pid => {
      const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")
      for (const leader of [...children.map(Number), pid]) if (leader > 0) signalGroup(leader, "SIGKILL")
    })
  }

  /** Asks it to end as a container engine does; resolves to how long that took (ms). */
  async terminate(): Promise<number> {
    const start = performance.now()
    await this.#end(pid => process.kill(pid, "SIGTERM"))
    return performance.now() - start
  }

  /** Settles when it has ended, for whatever reason. */
  async ended(): Promise<void> {
    if (this.isRunning && this.#child) await once(this.#child, "exit")
  }

  log(): string {
    return readFileSync(this.#options.logFile, "utf8")
  }

  async #end(signal: (pid: number) => void): Promise<void> {
    const pid = this.#child?.pid
    if (!this.isRunning || pid === undefined) return
    const ended = this.ended()
    signal(pid)
    await ended
  }
}
