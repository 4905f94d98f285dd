import type { Hex } from "viem"
import { enabledNetworks } from "../../../ponder/networks/index.ts"
import { compileContracts } from "../compile.ts"
import type { RawReceipt } from "../nodes/jsonRpc.ts"
import { LocalChain } from "../nodes/localChain.ts"
import { consensusAddresses, consensusKeys } from "../notary/consensusKeys.ts"
import { type Notarization, notarize } from "../notary/notarize.ts"
import { Failure } from "./failure.ts"
import { placeContracts } from "./placeContracts.ts"
import { openStateDirectory, type StateDirectory } from "./stateDirectory.ts"

type LocalNetworkOptions = {
  /** Time of the first blocks, unix seconds. */
  start: number
  /** Where compiled contracts are kept between runs. */
  cacheDirectory: string
  /** Where the nodes keep their chains while the network runs: a place among the system's temporary files unless given. */
  stateDirectory?: string
}

/** Seconds that the set-up of the contracts takes in the life of the chains, before the history begins. */
const SETUP_SECONDS = 60

/** A real node for each enabled network, with the bridge on it, and the notary whose signatures the bridges accept. */
export class LocalNetwork {
  readonly chains: readonly LocalChain[]
  /** Index of the consensus key that the bridges accept now. */
  consensus = 0
  /** Rejects when a node ends that nobody has stopped, or something else goes wrong behind everybody's back. */
  readonly failure: Promise<never>
  readonly fail: (error: Error) => void
  readonly #directory: StateDirectory
  #ended: Promise<void> | undefined

  static async start(options: LocalNetworkOptions): Promise<LocalNetwork> {
    const { start, cacheDirectory, stateDirectory } = options
    const directory = await openStateDirectory(stateDirectory)
    const failure = new Failure()
    const genesis = start - SETUP_SECONDS
    const chainOptions = { genesisTimestamp: genesis, directory: directory.path, onLost: failure.report }
    const starting = enabledNetworks.map(network => LocalChain.start(network, chainOptions))
    try {
      const [contracts, ...chains] = await Promise.all([compileContracts(cacheDirectory), ...starting])
      const [consensus] = consensusAddresses
      if (!consensus) throw new Error("The notary has no key.")
      const setup = { contracts, consensus, timestamp: genesis + 12 }
      await Promise.all(chains.map(chain => placeContracts(chain, setup)))
      await Promise.all(chains.map(chain => chain.fixBlocks()))
      return new LocalNetwork(chains, failure, directory)
    } catch (error) {
      const outcomes = await Promise.allSettled(starting)
      const started = outcomes.flatMap(outcome => (outcome.status === "fulfilled" ? [outcome.value] : []))
      await new LocalNetwork(started, failure, directory).stop()
      throw error
    }
  }

  private constructor(chains: readonly LocalChain[], failure: Failure, directory: StateDirectory) {
    this.chains = chains
    this.failure = failure.promise
    this.fail = failure.report
    this.#directory = directory
  }

  chain(id: number): LocalChain {
    const chain = this.chains.find(({ network }) => network.id === id)
    if (!chain) throw new Error(`The local network has no chain ${id}.`)
    return chain
  }

  /** `age` 0 signs with the key that the bridges accept, 1 with the one before it. */
  notarize(chainId: number, receipt: RawReceipt, age = 0): Promise<Notarization> {
    const key: Hex | undefined = consensusKeys[this.consensus - age]
    if (!key) throw new Error("The notary had no such key.")
    return notarize(chainId, receipt, key)
  }

  /** Ends the nodes and removes what they kept. Asking again is to wait for the same. */
  stop(): Promise<void> {
    this.#ended ??= this.#end()
    return this.#ended
  }

  async #end(): Promise<void> {
    await Promise.allSettled(this.chains.map(chain => chain.stop()))
    await this.#directory.remove()
  }
}
