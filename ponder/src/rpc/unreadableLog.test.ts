import { decodeEventLog, encodeAbiParameters, encodeEventTopics, type Hex, padHex, zeroAddress } from "viem"
import { expect, test } from "vitest"
import { bridgeAbi } from "../../../abis/bridge.ts"
import { markUnreadable, unreadableAbi } from "./unreadableLog.ts"

const bridge = "0xC437DF90B37C1dB6657339E31BfE54627f0e7181"
const paused = encodeEventTopics({ abi: bridgeAbi, eventName: "Paused" }) as Hex[]
const whole = encodeAbiParameters([{ type: "address" }], [zeroAddress])
const half = whole.slice(0, 34) as Hex

const logOf = (topics: Hex[], data: Hex) => ({ address: bridge, topics, data, logIndex: "0x3" }) as const
const marked = (topics: Hex[], data: Hex) => {
  const [log] = markUnreadable([logOf(topics, data)], bridge)
  if (!log) throw new Error("A log was lost.")
  return log
}

test("a readable event stays as it is", () => {
  expect(marked(paused, whole)).toEqual(logOf(paused, whole))
})

test("an event with half of its data is replaced by one that carries what was there", () => {
  const { topics, ...log } = marked(paused, half)
  expect(log).toMatchObject({ address: bridge, logIndex: "0x3" })
  expect(decodeEventLog({ abi: unreadableAbi, topics: topics as [Hex], data: log.data })).toEqual({
    eventName: "Unreadable",
    args: { topics: paused, data: half },
  })
})

test("so is an event with a topic too few", () => {
  const transferred = encodeEventTopics({ abi: bridgeAbi, eventName: "OwnershipTransferred" }) as Hex[]
  const { topics } = marked([...transferred, padHex(zeroAddress)], "0x")
  expect(topics).toEqual(encodeEventTopics({ abi: unreadableAbi }))
})

test("what is no event of the bridge is nobody's business", () => {
  const stranger = { ...logOf(paused, half), address: zeroAddress }
  const [unknown, nameless] = [logOf([padHex("0x1")], half), logOf([], half)]
  expect(markUnreadable([stranger, unknown, nameless], bridge)).toEqual([stranger, unknown, nameless])
})
