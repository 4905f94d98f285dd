/** A chain as the form of rules names it. */
export type NamedChain = { id: number; name: string }
