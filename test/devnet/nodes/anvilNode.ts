import { type ChildProcess, spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { freePort } from "../../../ponder/launch/freePort.ts"
import { JsonRpc } from "./jsonRpc.ts"
import { ImpossibleNow, NodeLost } from "./nodeErrors.ts"

type AnvilOptions = {
  chainId: number
  /** Number and time of the first block, so that a chain looks as long as the one it stands in for. */
  genesisNumber: number
  genesisTimestamp: number
  /** Where the node keeps what it has no room for, and the chain while it is stopped. */
  directory: string
  /** Told of an end that neither `pause` nor `stop` asked for. */
  onLost?: (loss: NodeLost) => void
}

type Running = { child: ChildProcess; ended: Promise<string> }

/** The accounts that every local node knows the keys of. */
export const ACCOUNT_COUNT = 60

/** Blocks until the node calls a block final: twice this many. Small, so that a person can watch it happen. */
const SLOTS_IN_AN_EPOCH = 4

/** A real EVM node. Blocks come only when asked for, so that their time and content are the network's to choose. */
export class AnvilNode {
  readonly chainId: number
  readonly rpc: JsonRpc
  readonly #port: number
  readonly #options: AnvilOptions
  #process: Running | undefined
  #isLost = false
  #isOver = false

  static async start(options: AnvilOptions): Promise<AnvilNode> {
    const node = new AnvilNode(options, await freePort())
    try {
      await node.resume()
    } catch (error) {
      await node.stop()
      throw error
    }
    return node
  }

  private constructor(options: AnvilOptions, port: number) {
    this.chainId = options.chainId
    this.#options = options
    this.#port = port
    this.rpc = new JsonRpc(`http://127.0.0.1:${port}`)
  }

  get running(): boolean {
    return this.#process !== undefined
  }

  get processId(): number | undefined {
    return this.#process?.child.pid
  }

  /** Starts the process; after `pause` it goes on with the chain as it was, after a loss as it was last paused. */
  async resume(): Promise<void> {
    if (this.#process) return
    if (this.#isOver) throw new ImpossibleNow(`The node of chain ${this.chainId} is gone for good.`)
    if (this.#isLost && !existsSync(this.#stateFile)) {
      throw new ImpossibleNow(
        `The node of chain ${this.chainId} ended unexpectedly and kept no state to go on from.`,
      )
    }
    let complaint = ""
    const child = spawn(anvilBinary(), this.#arguments(), { stdio: ["ignore", "ignore", "pipe"] })
    child.stderr.on("data", chunk => {
      complaint = `${complaint}${chunk}`.slice(-2_000)
    })
    const ended = endOf(child)
    const running = { child, ended }
    this.#process = running
    let isStarted = false
    const failedStart = ended.then((how): never => {
      // The process is cleared by whoever asks for its end, and before anybody else hears of it.
      if (this.#process === running) {
        this.#process = undefined
        if (isStarted) this.#lose(how)
      }
      throw new Error(`The node of chain ${this.chainId} ended while it started (${how}). ${complaint}`)
    })
    failedStart.catch(() => {})
    await Promise.race([this.#answers(), failedStart])
    isStarted = true
    this.#isLost = false
  }

  /** Ends the process and keeps the chain in the state file. */
  pause(): Promise<void> {
    return this.#end("SIGTERM")
  }

  /** Ends the process for good; the chain is lost. */
  async stop(): Promise<void> {
    this.#isOver = true
    await this.#end("SIGKILL")
    this.rpc.close()
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const running = this.#process
    if (!running) return
    this.#process = undefined
    running.child.kill(signal)
    await running.ended
  }

  #lose(how: string): void {
    this.#isLost = true
    this.#options.onLost?.(new NodeLost(this.chainId, how))
  }

  get #stateFile(): string {
    return join(this.#options.directory, `${this.chainId}.json`)
  }

  #arguments(): string[] {
    const { chainId, genesisNumber, genesisTimestamp, directory } = this.#options
    return [
      ...["--host", "127.0.0.1", "--port", `${this.#port}`, "--chain-id", `${chainId}`],
      ...["--number", `${genesisNumber}`, "--timestamp", `${genesisTimestamp}`, "--state", this.#stateFile],
      ...["--cache-path", join(directory, `${chainId}-blocks`)],
      ...["--accounts", `${ACCOUNT_COUNT}`, "--balance", "1000000", "--gas-limit", "60000000"],
      ...["--slots-in-an-epoch", `${SLOTS_IN_AN_EPOCH}`, "--no-mining", "--order", "fifo", "--quiet"],
      "--disable-min-priority-fee",
    ]
  }

  async #answers(): Promise<void> {
    for (let attempt = 0; attempt < 500; attempt++) {
      const answered = await this.rpc.call("eth_chainId").catch(() => undefined)
      if (answered) return
      await wait(20)
    }
    throw new Error(`The node of chain ${this.chainId} does not answer.`)
  }
}

/** How a process ended, once it has. While it runs it ends with its starter. */
function endOf(child: ChildProcess): Promise<string> {
  const killWithStarter = () => child.kill("SIGKILL")
  // First, so that the node writes no more into a directory that is removed in the same moment.
  process.prependOnceListener("exit", killWithStarter)
  return new Promise<string>(resolve => {
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`))
    child.once("error", error => resolve(error.message))
  }).finally(() => process.off("exit", killWithStarter))
}

/** The executable itself: the package's launcher script would stand between the process and its signals. */
function anvilBinary(): string {
  const fromHere = createRequire(import.meta.url)
  const fromLauncher = createRequire(fromHere.resolve("@foundry-rs/anvil/package.json"))
  const architecture = process.arch === "x64" ? "amd64" : process.arch
  const manifest = fromLauncher.resolve(`@foundry-rs/anvil-${process.platform}-${architecture}/package.json`)
  return join(dirname(manifest), "bin", "anvil")
}
