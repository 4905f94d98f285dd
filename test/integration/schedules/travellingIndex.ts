import { Random } from "../../devnet/traffic/random.ts"
import type { Dump } from "../indexer/indexDatabase.ts"
import type { IndexLaboratory } from "../indexer/indexLaboratory.ts"
import type { IndexUnderTest } from "../indexer/indexUnderTest.ts"
import type { Block } from "../scriptedChains/block.ts"
import { type ScriptedChains, startScriptedChains } from "../scriptedChains/startScriptedChains.ts"
import { makeSchedule } from "./makeSchedule.ts"
import type { ChainShape } from "./makeWorld.ts"
import { compareAtHeads, type Incidents, performSteps } from "./performSchedule.ts"
import { directAccess, type OpenAccess, type RpcAccess } from "./rpcAccess.ts"

export type Branches = ReadonlyMap<number, readonly Block[]>

/** Often enough that every schedule takes readings on branches that are given up. */
const readingInterval = 10

/** A Ponder process with nodes of its own, that begins with branches which it sees as they are from the first on. */
export class TravellingIndex {
  readonly nodes: ScriptedChains
  readonly access: RpcAccess
  readonly index: IndexUnderTest
  readonly incidents: Incidents = { unsettled: 0, nudges: 0, restarts: 0, kills: 0 }
  readonly #shapes: readonly ChainShape[]
  readonly #highest = new Map<number, number>()

  static async start(
    laboratory: IndexLaboratory,
    shapes: readonly ChainShape[],
    branches: Branches,
    openAccess: OpenAccess = directAccess,
  ) {
    const nodes = await startScriptedChains()
    const chainIds = shapes.map(({ id }) => id)
    const access = await openAccess(nodes, chainIds)
    const index = await laboratory.openIndex({
      chainIds,
      rpcUrl: access.urls,
      startBlock: 1,
      readingInterval,
    })
    const travelling = new TravellingIndex(nodes, access, index, shapes)
    travelling.show(branches)
    await index.start()
    return travelling
  }

  private constructor(
    nodes: ScriptedChains,
    access: RpcAccess,
    index: IndexUnderTest,
    shapes: readonly ChainShape[],
  ) {
    this.nodes = nodes
    this.access = access
    this.index = index
    this.#shapes = shapes
  }

  show(branches: Branches): void {
    for (const [id, branch] of branches) {
      this.nodes.show(branch)
      this.#highest.set(id, Math.max(this.#highest.get(id) ?? 0, branch.length - 1))
    }
  }

  /** The tables as they are at the heads that the index began with: those of a fresh index. */
  async freshTables(branches: Branches): Promise<Dump> {
    const heads = [...branches.values()].flatMap(branch => branch.at(-1) ?? [])
    if (!(await this.index.waitUntil(database => database.reached(heads)))) {
      throw new Error(`A fresh index did not reach the heads:\n${this.index.lastWords()}`)
    }
    return this.dump()
  }

  async dump(): Promise<Dump> {
    return (await this.index.database()).dump()
  }

  /** Returns what is wrong at the end of the schedule. */
  async perform(seed: number, canonical: Branches, expected: Dump): Promise<string | undefined> {
    const steps = makeSchedule({ seed, shapes: this.#shapes, canonical, highest: this.#highest })
    const random = new Random(seed)
    for (const step of steps) {
      this.access.disturb(random)
      await performSteps([step], this.index, this.nodes, this.incidents)
    }
    this.access.calm()
    return compareAtHeads(expected, canonical, this.index, this.nodes, this.incidents)
  }

  /** Whom it did not believe, and what it was doing: enough of it to tell slow from stuck. */
  whatItSaid(): string {
    return this.index.log().trimEnd().split("\n").slice(-300).join("\n")
  }

  async stop(): Promise<void> {
    await this.index.close()
    await this.access.close()
    await this.nodes.stop()
  }
}
