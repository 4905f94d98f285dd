/** Where things are in this explorer. */
export const paths = {
  home: () => "/",
  search: (text: string) => `/search?q=${encodeURIComponent(text)}`,
  transaction: (hash: string) => `/tx/${hash}`,
  transfer: (id: string) => `/transfer/${id}`,
  transfers: (filter = "") => withQuery("/transfers", filter),
  address: (address: string) => `/address/${address}`,
  token: (chainId: number, address: string) => `/token/${chainId}/${address}`,
  chain: (chainId: number) => `/chain/${chainId}`,
  analytics: () => "/analytics",
  flows: (query = "") => withQuery("/flows", query),
  liquidity: (query = "") => withQuery("/liquidity", query),
  solvency: (query = "") => withQuery("/solvency", query),
  rebalance: (query = "") => withQuery("/rebalance", query),
  staking: (query = "") => withQuery("/staking", query),
  status: () => "/status",
  developers: () => "/developers",
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`
}

/** A token's id is `<originChainId>-<originAddress>`; `called` is by what else somebody knows it. */
export function tokenPath(tokenId: string, called = ""): string {
  const [chainId, address = ""] = tokenId.split("-")
  return withQuery(paths.token(Number(chainId), address), called && `called=${encodeURIComponent(called)}`)
}
