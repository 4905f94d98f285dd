/** What a chain cannot do as it stands now; the sentence is for whoever asked. */
export class ImpossibleNow extends Error {
  override name = "ImpossibleNow"
}

export class NodeStopped extends ImpossibleNow {
  override name = "NodeStopped"

  constructor(chainId: number) {
    super(`The node of chain ${chainId} is stopped.`)
  }
}

/** A node ended although nobody had asked it to. */
export class NodeLost extends Error {
  override name = "NodeLost"

  constructor(chainId: number, how: string) {
    super(`The node of chain ${chainId} ended unexpectedly (${how}).`)
  }
}
