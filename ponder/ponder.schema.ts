import { index, onchainTable, primaryKey } from "ponder"

/**
 * Facts only, each written by the chain that it happened on, under a key that begins with that chain: a reorg of one
 * chain then never touches what another one said. What follows from several facts (a match, a status, a rest that is
 * unexplained) is derived when it is read.
 */

/** One row per event of a bridge, whatever else is made of it. */
export const bridgeEvent = onchainTable(
  "bridge_event",
  table => ({
    chainId: table.integer().notNull(),
    blockNumber: table.bigint().notNull(),
    logIndex: table.integer().notNull(),
    kind: table.text().notNull(),
    blockHash: table.hex().notNull(),
    timestamp: table.integer().notNull(),
    txHash: table.hex().notNull(),
    transactionIndex: table.integer().notNull(),
    txSender: table.hex().notNull(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.blockNumber, table.logIndex] }),
    byKind: index().on(table.chainId, table.kind),
    byTransaction: index().on(table.txHash),
  }),
)

/** A deposit: tokens that a bridge locked or burned. */
export const pegIn = onchainTable(
  "peg_in",
  table => ({
    chainId: table.integer().notNull(),
    blockNumber: table.bigint().notNull(),
    logIndex: table.integer().notNull(),
    timestamp: table.integer().notNull(),
    txHash: table.hex().notNull(),
    /** LOCKED or BURNED. */
    kind: table.text().notNull(),
    toChainId: table.bigint().notNull(),
    sender: table.hex().notNull(),
    recipient: table.hex().notNull(),
    fromToken: table.hex().notNull(),
    toToken: table.hex().notNull(),
    /** As emitted: scaled to 18 decimals, and shares where the token rebases. */
    shares: table.bigint().notNull(),
    originChainId: table.bigint().notNull(),
    originAddress: table.hex().notNull(),
    bondType: table.text().notNull(),
    receiptHash: table.hex().notNull(),
    /** The token goes by the name of a registered one without being it. */
    spoofed: table.boolean().notNull(),
    /** It takes or promises another token than the one that the bridge derives from the origin. */
    wrongPeg: table.boolean().notNull(),
    /** Deposit logs for this destination in the transaction, from any contract; more than one bar every claim. */
    depositLogs: table.integer().notNull(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.blockNumber, table.logIndex] }),
    byClaimKey: index().on(table.receiptHash, table.toChainId),
    byTransaction: index().on(table.txHash),
    byTime: index().on(table.timestamp),
    bySender: index().on(table.sender, table.timestamp),
    byRecipient: index().on(table.recipient, table.timestamp),
    byToken: index().on(table.originAddress, table.originChainId, table.timestamp),
  }),
)

/** A withdrawal: tokens that a bridge minted or unlocked. */
export const pegOut = onchainTable(
  "peg_out",
  table => ({
    chainId: table.integer().notNull(),
    blockNumber: table.bigint().notNull(),
    logIndex: table.integer().notNull(),
    timestamp: table.integer().notNull(),
    txHash: table.hex().notNull(),
    /** MINTED or UNLOCKED. */
    kind: table.text().notNull(),
    receiptHash: table.hex().notNull(),
    sender: table.hex().notNull(),
    recipient: table.hex().notNull(),
    fromToken: table.hex().notNull(),
    toToken: table.hex().notNull(),
    shares: table.bigint().notNull(),
    /** The deposit that the calldata names, where `withdraw` was called directly. */
    proofChainId: table.bigint(),
    proofTxHash: table.hex(),
    proofBlockNumber: table.bigint(),
    proofBlockHash: table.hex(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.blockNumber, table.logIndex] }),
    byClaimKey: index().on(table.receiptHash, table.chainId),
    byTransaction: index().on(table.txHash),
    byTime: index().on(table.timestamp),
    bySender: index().on(table.sender, table.timestamp),
    byRecipient: index().on(table.recipient, table.timestamp),
  }),
)

/** A name that an origin token went by when it was deposited on a chain, from the first time that it did. */
export const tokenName = onchainTable(
  "token_name",
  table => ({
    chainId: table.integer().notNull(),
    originChainId: table.bigint().notNull(),
    originAddress: table.hex().notNull(),
    /** As the chain has them, 32 bytes: two names that look alike stay two. */
    symbolBytes: table.hex().notNull(),
    nameBytes: table.hex().notNull(),
    symbol: table.text().notNull(),
    name: table.text().notNull(),
    bondType: table.text().notNull(),
    blockNumber: table.bigint().notNull(),
    timestamp: table.integer().notNull(),
  }),
  table => ({
    primaryKey: primaryKey({
      columns: [table.chainId, table.originChainId, table.originAddress, table.symbolBytes, table.nameBytes],
    }),
    bySymbol: index().on(table.symbol),
  }),
)

/** A contract that stands for a token on a chain: the origin itself (LOCKED side) or a peg (MINTED side). */
export const tokenDeployment = onchainTable(
  "token_deployment",
  table => ({
    chainId: table.integer().notNull(),
    address: table.hex().notNull(),
    side: table.text().notNull(),
    /** Null where only withdrawals were seen so far: they do not name the origin. */
    originChainId: table.bigint(),
    originAddress: table.hex(),
    /** Null where the contract does not answer with a number from 0 to 255. */
    decimals: table.integer(),
    blockNumber: table.bigint().notNull(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.address, table.side] }),
    byOrigin: index().on(table.originAddress, table.originChainId),
  }),
)

/** Shares per token (18 decimals) from a moment on, as an event or a reading of the chain tells it. */
export const ratio = onchainTable(
  "ratio",
  table => ({
    chainId: table.integer().notNull(),
    /** The origin token, also where a feed of another chain speaks about it. */
    token: table.hex().notNull(),
    blockNumber: table.bigint().notNull(),
    /** −1 for a reading: it stands before every event of its block. */
    logIndex: table.integer().notNull(),
    timestamp: table.integer().notNull(),
    value: table.bigint().notNull(),
    /** TOKEN_EVENT, FEED_EVENT, TOKEN_READING or FEED_READING. */
    source: table.text().notNull(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.token, table.blockNumber, table.logIndex] }),
    byMoment: index().on(table.token, table.timestamp),
  }),
)

/** What one transfer event changed of what a bridge holds or has minted, and what stood there after it. */
export const ledgerEntry = onchainTable(
  "ledger_entry",
  table => ({
    chainId: table.integer().notNull(),
    blockNumber: table.bigint().notNull(),
    logIndex: table.integer().notNull(),
    timestamp: table.integer().notNull(),
    /** The contract on this chain. */
    token: table.hex().notNull(),
    /** LOCKED or MINTED. */
    side: table.text().notNull(),
    change: table.bigint().notNull(),
    balance: table.bigint().notNull(),
    /** All that ever came in, this entry included: what came in during a stretch of time is what lies between two entries. */
    received: table.bigint().notNull(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.blockNumber, table.logIndex] }),
    byBalance: index().on(table.chainId, table.token, table.side, table.blockNumber, table.logIndex),
    byMoment: index().on(
      table.chainId,
      table.token,
      table.side,
      table.timestamp,
      table.blockNumber,
      table.logIndex,
    ),
  }),
)

/** What stands after the last entry: what the next one builds on. */
export const ledgerBalance = onchainTable(
  "ledger_balance",
  table => ({
    chainId: table.integer().notNull(),
    token: table.hex().notNull(),
    side: table.text().notNull(),
    balance: table.bigint().notNull(),
    received: table.bigint().notNull(),
  }),
  table => ({ primaryKey: primaryKey({ columns: [table.chainId, table.token, table.side] }) }),
)

/** That the contracts of a chain were read at a block, whatever they answered. */
export const reading = onchainTable(
  "reading",
  table => ({
    chainId: table.integer().notNull(),
    blockNumber: table.bigint().notNull(),
    timestamp: table.integer().notNull(),
  }),
  table => ({ primaryKey: primaryKey({ columns: [table.chainId, table.blockNumber] }) }),
)

/** What a token's own contract said at a block: `balanceOf(bridge)` on the LOCKED side, `totalSupply()` on the other. */
export const reserveReading = onchainTable(
  "reserve_reading",
  table => ({
    chainId: table.integer().notNull(),
    token: table.hex().notNull(),
    side: table.text().notNull(),
    blockNumber: table.bigint().notNull(),
    timestamp: table.integer().notNull(),
    /** In the token's own smallest unit. */
    amount: table.bigint().notNull(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.token, table.side, table.blockNumber] }),
  }),
)

/** What a price feed answered at a block; where it gave no proper answer, that it did not. */
export const price = onchainTable(
  "price",
  table => ({
    chainId: table.integer().notNull(),
    feed: table.hex().notNull(),
    blockNumber: table.bigint().notNull(),
    timestamp: table.integer().notNull(),
    roundId: table.bigint(),
    /** When the feed says that its answer is of, in unix seconds. */
    updatedAt: table.bigint(),
    /** US dollars, times ten to the power of `decimals`. As it came: it can be zero or below. */
    answer: table.bigint(),
    decimals: table.integer(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.feed, table.blockNumber] }),
    byMoment: index().on(table.chainId, table.feed, table.timestamp, table.blockNumber),
  }),
)

/** A decision of a bridge's operator. */
export const governanceEvent = onchainTable(
  "governance_event",
  table => ({
    chainId: table.integer().notNull(),
    blockNumber: table.bigint().notNull(),
    logIndex: table.integer().notNull(),
    timestamp: table.integer().notNull(),
    txHash: table.hex().notNull(),
    kind: table.text().notNull(),
    /** The address that the event names (contract, consensus, account, owner, implementation). */
    subject: table.hex().notNull(),
    /** The chain that a contract is allowed or disallowed for. */
    toChainId: table.bigint(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.blockNumber, table.logIndex] }),
    byKind: index().on(table.chainId, table.kind, table.blockNumber, table.logIndex),
    byTime: index().on(table.timestamp),
  }),
)

/** A log with the name of one of the bridge's events and not its form: kept as it came, for somebody to look at. */
export const unreadableEvent = onchainTable(
  "unreadable_event",
  table => ({
    chainId: table.integer().notNull(),
    blockNumber: table.bigint().notNull(),
    logIndex: table.integer().notNull(),
    timestamp: table.integer().notNull(),
    txHash: table.hex().notNull(),
    /** One after the other, 32 bytes each. */
    topics: table.hex().notNull(),
    data: table.hex().notNull(),
  }),
  table => ({ primaryKey: primaryKey({ columns: [table.chainId, table.blockNumber, table.logIndex] }) }),
)

/** What an event of a staking pool changed, and all that had ever happened in the pool by then, this entry included. */
export const stakingEntry = onchainTable(
  "staking_entry",
  table => ({
    chainId: table.integer().notNull(),
    blockNumber: table.bigint().notNull(),
    logIndex: table.integer().notNull(),
    /** One event can change several things: a distribution pays many. */
    ordinal: table.integer().notNull(),
    timestamp: table.integer().notNull(),
    txHash: table.hex().notNull(),
    pool: table.hex().notNull(),
    /** STAKED, UNSTAKED, REQUESTED, PAID or DISTRIBUTED. */
    kind: table.text().notNull(),
    /** Who stakes, unstakes, is to be paid, or is paid; of a distribution, the pool. */
    account: table.hex().notNull(),
    amount: table.bigint().notNull(),
    /** Null where the pool does not say. */
    shares: table.bigint(),
    totalStaked: table.bigint().notNull(),
    totalUnstaked: table.bigint().notNull(),
    totalShares: table.bigint().notNull(),
    totalRequested: table.bigint().notNull(),
    totalPaid: table.bigint().notNull(),
    requests: table.integer().notNull(),
    settled: table.integer().notNull(),
    accountRequested: table.bigint().notNull(),
    accountPaid: table.bigint().notNull(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.blockNumber, table.logIndex, table.ordinal] }),
    byMoment: index().on(
      table.chainId,
      table.pool,
      table.timestamp,
      table.blockNumber,
      table.logIndex,
      table.ordinal,
    ),
    byAccount: index().on(
      table.account,
      table.kind,
      table.timestamp,
      table.chainId,
      table.blockNumber,
      table.logIndex,
    ),
    /** In which order an account's requests are paid: see `nextTotals`. */
    byPayment: index().on(table.chainId, table.pool, table.account, table.kind, table.accountPaid),
    byKind: index().on(table.kind, table.timestamp, table.chainId, table.blockNumber, table.logIndex),
  }),
)

/** A request for staked coin, in the order of those that the same account is to be paid by the same pool. */
export const stakingRequest = onchainTable(
  "staking_request",
  table => ({
    chainId: table.integer().notNull(),
    pool: table.hex().notNull(),
    account: table.hex().notNull(),
    /** From 1 on. */
    number: table.integer().notNull(),
    blockNumber: table.bigint().notNull(),
    logIndex: table.integer().notNull(),
    timestamp: table.integer().notNull(),
    txHash: table.hex().notNull(),
    /** Whose tokens were taken for it. */
    owner: table.hex().notNull(),
    amount: table.bigint().notNull(),
    /** All that the account had requested by then, this included. */
    requested: table.bigint().notNull(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.pool, table.account, table.number] }),
    byLine: index().on(table.chainId, table.pool, table.account, table.requested),
    byTime: index().on(table.timestamp, table.chainId, table.blockNumber, table.logIndex),
    byOwner: index().on(table.owner, table.timestamp),
    byAccount: index().on(table.account, table.timestamp, table.chainId, table.blockNumber, table.logIndex),
  }),
)

/** What stands after the last entry of a pool: what the next one builds on. */
export const stakingTotal = onchainTable(
  "staking_total",
  table => ({
    chainId: table.integer().notNull(),
    pool: table.hex().notNull(),
    staked: table.bigint().notNull(),
    unstaked: table.bigint().notNull(),
    shares: table.bigint().notNull(),
    requested: table.bigint().notNull(),
    paid: table.bigint().notNull(),
    requests: table.integer().notNull(),
    settled: table.integer().notNull(),
  }),
  table => ({ primaryKey: primaryKey({ columns: [table.chainId, table.pool] }) }),
)

/** The same of an account that a pool ever owed something. */
export const stakingAccount = onchainTable(
  "staking_account",
  table => ({
    chainId: table.integer().notNull(),
    pool: table.hex().notNull(),
    account: table.hex().notNull(),
    requested: table.bigint().notNull(),
    paid: table.bigint().notNull(),
    requests: table.integer().notNull(),
    settled: table.integer().notNull(),
    /** Whether there is a rest. */
    isOwed: table.boolean().notNull(),
    /** 0 where it never was. */
    lastPaidAt: table.integer().notNull(),
  }),
  table => ({
    primaryKey: primaryKey({ columns: [table.chainId, table.pool, table.account] }),
    byRest: index().on(table.isOwed, table.lastPaidAt),
  }),
)
