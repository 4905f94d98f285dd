import { expect, test } from "vitest"
import { heldBackBy } from "./heldBackBy.ts"

const block = (chainId: number, timestamp: number) => ({ chainId, block: "7", timestamp })

test("a chain that is older than figures may be holds back all of them", () => {
  expect(heldBackBy([block(1, 1_000), block(137, 700)], 1_000)).toBeNull()
  expect(heldBackBy([block(1, 1_000), block(137, 699), block(56, 100)], 1_000)).toEqual({
    chainIds: [137, 56],
    since: 100,
  })
  expect(heldBackBy([], 1_000)).toBeNull()
})
