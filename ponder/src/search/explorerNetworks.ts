import { networks } from "../../networks/index.ts"

/** A network whose block explorer a person looked at, whether it is indexed or not. */
export type ExplorerNetwork = { chainId: number; name: string }

type Explored = { id: number; name: string; urls: string[] }
type ByHost = ReadonlyMap<string, ExplorerNetwork | undefined>

const known = byHost(networks.map(({ id, name, explorerUrl }) => ({ id, name, urls: [explorerUrl] })))
let others: Promise<ByHost> | undefined

/** The network that a block explorer shows, by its host name; undefined where that does not tell. */
export async function explorerNetwork(host: string): Promise<ExplorerNetwork | undefined> {
  const plain = plainHost(host)
  if (known.has(plain)) return known.get(plain)
  others ??= everyOther()
  return (await others).get(plain)
}

// Hundreds of networks, which take seconds to load: not before somebody pastes a link to one of them.
async function everyOther(): Promise<ByHost> {
  const chains = Object.values(await import("viem/chains"))
  return byHost(
    chains.flatMap(chain =>
      "blockExplorers" in chain && chain.blockExplorers
        ? [
            {
              id: chain.id,
              name: chain.name,
              urls: Object.values(chain.blockExplorers).map(({ url }) => url),
            },
          ]
        : [],
    ),
  )
}

function byHost(explored: Explored[]): ByHost {
  const found = new Map<string, ExplorerNetwork | undefined>()
  for (const { id, name, urls } of explored) {
    for (const host of urls.map(url => plainHost(new URL(url).hostname))) {
      const first = found.get(host)
      // An explorer of several networks does not tell which one is meant.
      if (!found.has(host)) found.set(host, { chainId: id, name })
      else if (first?.chainId !== id) found.set(host, undefined)
    }
  }
  return found
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, "")
}
