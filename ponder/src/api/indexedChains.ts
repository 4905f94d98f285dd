import { parseEnvironment } from "../../config/environment.ts"
import { networks } from "../../networks/index.ts"

/** The chains that this index follows, as the public API describes them. */
export const indexedChains = parseEnvironment(process.env).chains.map(({ id, name, bridge }) => ({
  id,
  name,
  bridge,
  explorerUrl: networks.find(network => network.id === id)?.explorerUrl ?? "",
}))

export type IndexedChainInfo = (typeof indexedChains)[number]
