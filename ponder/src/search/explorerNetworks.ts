import * as viemChains from "viem/chains"
import { networks } from "../../networks/index.ts"

/** A network whose block explorer a person looked at, whether it is indexed or not. */
export type ExplorerNetwork = { chainId: number; name: string }

type Explored = { id: number; name: string; urls: string[] }

const known: Explored[] = [
  ...networks.map(({ id, name, explorerUrl }) => ({ id, name, urls: [explorerUrl] })),
  ...Object.values(viemChains).flatMap(chain =>
    "blockExplorers" in chain && chain.blockExplorers
      ? [{ id: chain.id, name: chain.name, urls: Object.values(chain.blockExplorers).map(({ url }) => url) }]
      : [],
  ),
]

const byHost = new Map<string, ExplorerNetwork | undefined>()
for (const { id, name, urls } of known) {
  for (const host of urls.map(url => plainHost(new URL(url).hostname))) {
    const first = byHost.get(host)
    // An explorer of several networks does not tell which one is meant.
    if (!byHost.has(host)) byHost.set(host, { chainId: id, name })
    else if (first?.chainId !== id) byHost.set(host, undefined)
  }
}

/** The network that a block explorer shows, by its host name; undefined where that does not tell. */
export function explorerNetwork(host: string): ExplorerNetwork | undefined {
  return byHost.get(plainHost(host))
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, "")
}
