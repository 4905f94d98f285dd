/** Things of the generated history that the questions are about. */
export type Subjects = {
  id: string
  receiptHash: string
  depositHash: string
  payoutHash: string
  sender: string
  tokenId: string
  tokenAddress: string
  /** Of its place among the newest. */
  cursor: string
  /** The end of the history, in unix seconds. */
  end: number
}

/** What is asked, and what its rows are: one, a page of them, or what many come to, of a month or of whatever time. */
export type ContractQuestion = {
  name: string
  query: string
  variables?: Record<string, unknown>
  kind: "lookup" | "page" | "sum" | "monthlySum"
}

const EVENT = "txHash blockNumber logIndex timestamp txSender"
const TRANSFER = `id receiptHash status explanation createdAt durationSeconds shares amount sender recipient
  fromChain { id } toChain { id } token { symbol verified ratio } pegIn { ${EVENT} } pegOut { ${EVENT} }
  anomalies { kind sentence }`
const PAGE = "{ nodes { id status createdAt shares amount } pageInfo { hasNextPage endCursor } }"
const LIST = `query ($filter: TransferFilter, $orderBy: TransferOrder, $after: String, $first: Int) {
  transfers(filter: $filter, orderBy: $orderBy, after: $after, first: $first) ${PAGE} }`
const COUNT = "query ($filter: TransferFilter) { transfers(filter: $filter, first: 1) { totalCount } }"
const SEARCH = `query ($text: String!) { search(text: $text) {
  __typename
  ... on FoundTransfers { transfers { id status } }
  ... on FoundTokens { tokens { id symbol } }
  ... on FoundAccount { account { transfers(first: 5) { nodes { id } } } }
  ... on NotIndexed { reason } } }`

/** Every query of the contract, in each of the ways that cost differently. */
export function contractQuestions(subjects: Subjects): ContractQuestion[] {
  return [...lookups(subjects), ...pages(subjects), ...sums(subjects)]
}

function lookups(of: Subjects): ContractQuestion[] {
  const lookup = (name: string, query: string, variables?: Record<string, unknown>) => ({
    name,
    query,
    kind: "lookup" as const,
    ...(variables && { variables }),
  })
  const byTx = `query ($hash: Hex!) { transfersByTx(hash: $hash) { ${TRANSFER} } }`
  return [
    lookup("transfer", `query ($id: ID!) { transfer(id: $id) { ${TRANSFER} } }`, { id: of.id }),
    lookup("transfersByTx of a deposit", byTx, { hash: of.depositHash }),
    lookup("transfersByTx of a payout", byTx, { hash: of.payoutHash }),
    lookup("token", "query ($address: Address!) { token(address: $address, chainId: 1) { id symbol } }", {
      address: of.tokenAddress,
    }),
    lookup("search for a deposit", SEARCH, { text: of.depositHash }),
    lookup("search for a payout", SEARCH, { text: of.payoutHash }),
    lookup("search for a receipt", SEARCH, { text: of.receiptHash }),
    lookup("search for a token", SEARCH, { text: "aMATIC" }),
    lookup("chains", "{ chains { id name } }"),
    lookup("freshness", "{ freshness { chainId state lagBlocks } }"),
    lookup("tokens", "{ tokens { id symbol ratio deployments { chainId address } } }"),
  ]
}

function pages(of: Subjects): ContractQuestion[] {
  const list = (name: string, variables: Record<string, unknown>) => ({
    name: `transfers ${name}`,
    query: LIST,
    variables,
    kind: "page" as const,
  })
  const filtered = {
    "that were completed": { status: ["COMPLETED"] },
    "that wait for their claim": { status: ["AWAITING_CLAIM"] },
    "that nobody can claim or match": { status: ["UNCLAIMABLE", "UNMATCHED"] },
    "to where nothing is indexed": { status: ["UNTRACKED_DESTINATION"] },
    "that are not final": { status: ["CONFIRMING"] },
    "from a chain": { fromChainId: 137 },
    "to a chain": { toChainId: 56 },
    "of a route": { fromChainId: 137, toChainId: 56 },
    "of a sender": { sender: of.sender },
    "of an address": { address: of.sender },
    "of a token": { tokenId: of.tokenId },
    "of a stretch of time": { from: of.end - 400_000, to: of.end - 300_000 },
    "of an amount": { minShares: "500000000000000000000", maxShares: "500000000000000000000" },
    "of verified tokens": { verifiedOnly: true },
  }
  const page = (name: string, query: string, variables?: Record<string, unknown>) => ({
    name,
    query,
    kind: "page" as const,
    ...(variables && { variables }),
  })
  return [
    ...["NEWEST", "OLDEST", "LARGEST", "SLOWEST"].map(orderBy => list(orderBy, { orderBy })),
    list("in the middle of all", { after: of.cursor }),
    ...Object.entries(filtered).map(([name, filter]) => list(name, { filter })),
    page("account", `query ($address: Address!) { account(address: $address) { transfers ${PAGE} } }`, {
      address: of.sender,
    }),
    page("search for an address", SEARCH, { text: of.sender }),
    page("anomalies", "{ anomalies { nodes { kind sentence transfer { id } } pageInfo { endCursor } } }"),
    page("governance", "{ governance { nodes { kind timestamp } } }"),
  ]
}

function sums(of: Subjects): ContractQuestion[] {
  const sum = (name: string, query: string, variables?: Record<string, unknown>) => ({
    name,
    query,
    kind: "sum" as const,
    ...(variables && { variables }),
  })
  const ofMonth = (...question: Parameters<typeof sum>) => ({
    ...sum(...question),
    kind: "monthlySum" as const,
  })
  const middle = { at: of.end - 5_000_000 }
  const balances =
    "query ($at: Int) { balances(at: $at) { shares amount owedShares unclaimableShares onChain drift } }"
  const solvency = `query ($at: Int) { solvency(at: $at) {
    lockedShares mintedShares owedShares unexplainedShares solvent unexplainedEntries { __typename } } }`
  const history = `query ($tokenId: ID!, $interval: Interval!) {
    balanceHistory(tokenId: $tokenId, interval: $interval) { timestamp shares amount } }`
  const flows = "query ($interval: Interval!) { flows(interval: $interval) { timestamp transfers shares } }"
  const stats = `query ($from: Int) { stats(from: $from) {
    transfers completed uniqueSenders p99DurationSeconds oldestAwaitingClaim { id } volumes { __typename }
    byRoute { transfers medianDurationSeconds } topSenders { sender transfers } } }`
  const inFlight = "query ($at: Int) { inFlight(at: $at) { __typename } }"
  const plan = `query ($tokenId: ID!) { rebalance(input: { tokenId: $tokenId }) {
    state moves { shares } chains { owedShares effectiveShares forecast { medianCoverDays } }
    routes { transfers scheme } backtest { events } } }`
  return [
    sum("inFlight now", inFlight),
    sum("inFlight then", inFlight, middle),
    ofMonth("rebalance of a pool", plan, { tokenId: "1-0x8290333cef9e6d528dd5618fb97a76f268f3edd4" }),
    sum("rebalance of what balances itself", plan, { tokenId: of.tokenId }),
    sum("balances now", balances),
    sum("balances then", balances, middle),
    sum("solvency now", solvency),
    sum("solvency then", solvency, middle),
    sum("balanceHistory by hour", history, { tokenId: of.tokenId, interval: "HOUR" }),
    sum("balanceHistory by week", history, { tokenId: of.tokenId, interval: "WEEK" }),
    sum("flows by hour", flows, { interval: "HOUR" }),
    sum("flows by day", flows, { interval: "DAY" }),
    ofMonth("stats of a month", stats, { from: of.end - 30 * 86_400 }),
    ofMonth("stats of all time", stats),
    sum("flows by week", flows, { interval: "WEEK" }),
    sum("the number of all transfers", COUNT),
    sum("the number of completed transfers", COUNT, { filter: { status: ["COMPLETED"] } }),
    sum("the number of transfers of a token", COUNT, { filter: { tokenId: of.tokenId } }),
    sum("the number of transfers of verified tokens", COUNT, { filter: { verifiedOnly: true } }),
  ]
}
