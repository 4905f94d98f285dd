import { expect, test } from "vitest"
import { decodeCheckpoint } from "./decodeCheckpoint.ts"

test("block and time of a checkpoint as Ponder 0.17 writes it", () => {
  const checkpoint = "170000000000000000000001370000000025000123000000000000000750000000000000003"
  expect(decodeCheckpoint(checkpoint)).toEqual({ block: 25_000_123n, timestamp: 1_700_000_000 })
})
