import { type Address, type Hex, hexToBigInt, size, slice, toEventSelector } from "viem"
import { bridgeAbi } from "../../../abis/bridge.ts"

type Log = { address: Address; topics: readonly Hex[]; data: Hex }

/** What a bridge on the other side counts when it looks for the one deposit of a receipt. */
export type DepositLog = { emitter: Address; toChainId: bigint }

const WORD = 32
const TOPICS = 3

/** Topic and length of the data of the two deposit events; the destination is the first word of both. */
const shapes = new Map([
  [selectorOf("DepositLocked"), 9 * WORD],
  [selectorOf("DepositBurned"), 10 * WORD],
])

/** The logs that have the shape of a deposit, whoever emitted them. */
export function depositLogs(logs: readonly Log[]): DepositLog[] {
  return logs.filter(hasShapeOfDeposit).map(({ address, data }) => ({
    emitter: address,
    toChainId: hexToBigInt(slice(data, 0, WORD)),
  }))
}

function hasShapeOfDeposit({ topics, data }: Log): boolean {
  const [topic] = topics
  return topic !== undefined && topics.length === TOPICS && shapes.get(topic) === size(data)
}

function selectorOf(name: "DepositLocked" | "DepositBurned"): Hex {
  const event = bridgeAbi.find(item => item.type === "event" && item.name === name)
  if (event?.type !== "event") throw new Error(`The bridge has no event ${name}.`)
  return toEventSelector(event)
}
