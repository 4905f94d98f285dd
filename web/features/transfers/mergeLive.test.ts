import { expect, test } from "vitest"
import { samplePrice } from "../price/samplePrice.ts"
import type { TransferLine } from "../transfer/fragments.ts"
import { latestLines } from "./latestLines.ts"
import { currentLines, liveSince, newerLines } from "./mergeLive.ts"

function line(
  id: string,
  createdAt: number,
  status: TransferLine["status"] = "AWAITING_CLAIM",
): TransferLine {
  const chain = { id: 1, name: "Ethereum" }
  return {
    id,
    status,
    createdAt,
    durationSeconds: null,
    amount: "1",
    amountUsd: "0.8",
    price: samplePrice(),
    fromChain: chain,
    toChain: chain,
    sender: null,
    recipient: "0x0000000000000000000000000000000000000001",
    token: null,
  }
}
const liveOf = (...lines: TransferLine[]) => new Map(lines.map(each => [each.id, each]))
const idsOf = (lines: TransferLine[]) => lines.map(({ id }) => id)
const page = [line("b", 20), line("a", 10)]

test("what changes changes in its place", () => {
  const arrived = line("a", 10, "COMPLETED")
  expect(currentLines(page, liveOf(arrived, line("c", 30)))).toEqual([page[0], arrived])
})

test("only what would stand above the page is counted as new", () => {
  const live = liveOf(line("a", 10), line("older", 5), line("c", 20), line("d", 30))
  expect(idsOf(newerLines({ lines: page }, live))).toEqual(["d", "c"])
  expect(idsOf(newerLines({ lines: [] }, liveOf(line("first", 1))))).toEqual(["first"])
})

test("of some states, an older transfer that has come to one of them is counted, and one that has left is not", () => {
  const status = ["COMPLETED"] as const
  const live = liveOf(line("x", 15, "COMPLETED"), line("older", 5, "COMPLETED"), line("y", 30))
  expect(idsOf(newerLines({ lines: page, status, goesOn: true }, live))).toEqual(["x"])
  expect(idsOf(newerLines({ lines: page, status }, live))).toEqual(["x", "older"])
})

test("a stream begins with what the page was read too early for, and not with a history", () => {
  const blocks = [100_000, 99_990].map((timestamp, chainId) => ({ chainId, block: "1", timestamp }))
  expect(liveSince({ blocks, readAt: 100_001 }, 100_030)).toBe(99_990)
  expect(liveSince({ blocks: [], readAt: 100_001 }, 100_030)).toBe(100_001)
  expect(liveSince({ blocks, readAt: 100_001 }, 200_000)).toBe(200_000 - 6 * 3_600)
})

test("the latest are the newest of both, each once and as it is now", () => {
  const arrived = line("a", 10, "COMPLETED")
  expect(latestLines(page, liveOf(arrived, line("c", 30)), 2).map(each => each.id)).toEqual(["c", "b"])
  expect(latestLines(page, liveOf(arrived), 2)).toEqual([page[0], arrived])
})
