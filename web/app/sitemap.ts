import type { MetadataRoute } from "next"
import { loadNetwork } from "../features/network/loadNetwork.ts"
import { TREASURY_PAGES } from "../features/treasury/treasuryPages.ts"
import { paths } from "../lib/paths.ts"
import { siteUrl } from "../lib/siteUrl.ts"

/** The pages that are always there. Transfers are found by those who have their hash. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const base = await siteUrl()
  const { reading } = await loadNetwork()
  const network = await reading
  const chains = network.kind === "read" ? network.data.chains : []
  const pages = [
    paths.home(),
    paths.transfers(),
    paths.analytics(),
    ...TREASURY_PAGES.map(({ path }) => path()),
    paths.status(),
    paths.developers(),
    ...chains.map(chain => paths.chain(chain.id)),
  ]
  return pages.map(path => ({ url: new URL(path, base).href }))
}
