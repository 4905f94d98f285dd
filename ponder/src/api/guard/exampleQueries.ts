/** What GraphiQL opens with: one tab each, to be run as it stands. */
export const exampleQueries = [
  `# The newest transfers: what was sent, by whom, where to, and what became of it.
query NewestTransfers {
  transfers(first: 10) {
    nodes {
      id
      status
      amount
      token { symbol verified }
      fromChain { name }
      toChain { name }
      sender
      recipient
      createdAt
      durationSeconds
      anomalies { kind sentence }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# What waits for its owner to claim it, the oldest first.
query Unclaimed {
  transfers(filter: { status: [AWAITING_CLAIM], verifiedOnly: true }, orderBy: OLDEST, first: 20) {
    totalCount
    nodes {
      id
      amount
      token { symbol }
      recipient
      pegIn { txHash explorerUrl }
    }
  }
}
`,
  `# The tokens of the bridge, and where each of them stands.
query Tokens {
  tokens {
    id
    symbol
    bondType
    ratio
    originChain { name }
    deployments { chainId address side }
  }
}
`,
  `# How far every chain is indexed, beside what its own nodes say.
query Freshness {
  chains { id name bridge explorerUrl }
  freshness { chainId indexedBlock headBlock finalizedBlock lagSeconds state }
}
`,
]
