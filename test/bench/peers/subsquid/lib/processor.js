// One chain: a processor has one. What the bridges emit is read by its place, which costs less than any decoder.

const { EvmBatchProcessor } = require("@subsquid/evm-processor")
const { TypeormDatabase } = require("@subsquid/typeorm-store")
const { BridgeEvent } = require("./model")

const { id, bridge, rpcUrl, finality, topics } = JSON.parse(process.env.BENCH_CHAIN)

const processor = new EvmBatchProcessor()
  .setRpcEndpoint({ url: rpcUrl, maxBatchCallSize: 100 })
  .setFinalityConfirmation(finality)
  .setFields({ log: { topics: true, data: true, transactionHash: true }, block: { timestamp: true } })
  .setBlockRange({ from: 1 })
  .addLog({ address: [bridge.toLowerCase()], topic0: Object.keys(topics) })

/** The fourth word of each of the events. */
const amountPlace = 2 + 64 * 3
const account = topic => `0x${topic.slice(26)}`

processor.run(
  new TypeormDatabase({ supportHotBlocks: true, stateSchema: `squid_${id}` }),
  async ({ blocks, store }) => {
    const events = blocks.flatMap(({ header, logs }) =>
      logs.map(log => {
        const kind = topics[log.topics[0]]
        return new BridgeEvent({
          id: `${id}-${log.id}`,
          kind,
          txHash: log.transactionHash,
          sender: account(log.topics[1]),
          recipient: account(log.topics[2]),
          amount: BigInt(`0x${log.data.slice(amountPlace, amountPlace + 64)}`),
          timestamp: Math.floor(header.timestamp / 1000),
        })
      }),
    )
    await store.insert(events)
  },
)
