type Kind = "tx" | "address" | "block" | "token"

export type OutwardLink = { href: string; site: string }

/** A page of the chain's own block explorer, and the name by which people know that site. */
export function blockExplorerLink(explorerUrl: string, kind: Kind, what: string): OutwardLink {
  const base = explorerUrl.replace(/\/+$/, "")
  return { href: `${base}/${kind}/${what}`, site: base.replace(/^https?:\/\//, "") }
}
