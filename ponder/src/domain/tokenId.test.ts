import { expect, test } from "vitest"
import { tokenId } from "./tokenId.ts"

test("a token's id does not depend on how its address is spelled", () => {
  const id = "1-0xd01ef7c0a5d8c432fc2d1a85c66cf2327362e5c6"
  expect(tokenId(1, "0xD01ef7C0A5d8c432fc2d1a85c66cF2327362E5C6")).toBe(id)
  expect(tokenId(1n, "0xd01ef7c0a5d8c432fc2d1a85c66cf2327362e5c6")).toBe(id)
})
