import { expect, test } from "vitest"
import { sampleTransfer } from "./sampleTransfer.ts"
import { transferMetadata } from "./transferMetadata.ts"

test("the title of a transfer says when its token is not registered", () => {
  const { token } = sampleTransfer()
  const titleOf = (verified: boolean) =>
    transferMetadata(sampleTransfer({ token: token && { ...token, verified } })).title
  expect(titleOf(true)).toBe("1,234.5 aMATICb, Ethereum \u2192 Polygon: Waiting for claim")
  expect(titleOf(false)).toBe(
    "1,234.5 \u201caMATICb\u201d (unregistered), Ethereum \u2192 Polygon: Waiting for claim",
  )
})
