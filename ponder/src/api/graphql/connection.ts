type Edge<Node> = { cursor: string; node: Node }

type Page<Node> = {
  edges: Edge<Node>[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  totalCount: () => Promise<number>
}

export type Connection<Node> = ReturnType<typeof connection<Node>>

/** A page of a list in the form of Relay. */
export function connection<Node>({ edges, hasNextPage, hasPreviousPage, totalCount }: Page<Node>) {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}
