import { expect, test } from "vitest"
import { readListChoice } from "./listChoice.ts"
import { exportParameters, listFilter } from "./listVariables.ts"

test("a day means all of it, in UTC", () => {
  expect(listFilter(readListChoice({ from: "2026-11-01", to: "2026-11-01" }))).toEqual({
    from: 1_793_491_200,
    to: 1_793_577_599,
    verifiedOnly: true,
  })
})

test("amounts become whole shares, exactly", () => {
  const filter = listFilter(
    readListChoice({ atLeast: "0.000000000000000001", atMost: "12345678901234567890.5" }),
  )
  expect(filter).toMatchObject({ minShares: "1", maxShares: "12345678901234567890500000000000000000" })
})

test("only registered tokens, unless others or one token are asked for", () => {
  expect(listFilter(readListChoice({}))).toEqual({ verifiedOnly: true })
  expect(listFilter(readListChoice({ unregistered: "true" }))).toEqual({})
  const tokenId = "1-0xe95a203b1a91a908f9b9ce46459d101078c2c3cb"
  expect(listFilter(readListChoice({ tokenId }))).toEqual({ tokenId })
})

test("an export asks for what the list shows, without its page", () => {
  const choice = readListChoice({ status: ["COMPLETED", "UNMATCHED"], order: "OLDEST", after: "abc" })
  expect(exportParameters(choice)).toBe("status=COMPLETED&status=UNMATCHED&verifiedOnly=true&orderBy=OLDEST")
})
