import { expect, test } from "vitest"
import { readPlaceChoice } from "./readPlaceChoice.ts"

test("the place is given by the page, whatever its address says of it", () => {
  const parameters = { address: "0x0000000000000000000000000000000000000001", unregistered: "true" }
  const place = { address: "0x0000000000000000000000000000000000000002" }
  expect(readPlaceChoice(parameters, place)).toMatchObject({ ...place, unregistered: true })
})

test("nothing filters a list that shows no filter for it", () => {
  const parameters = { fromChainId: "1", atLeast: "5", order: "LARGEST", status: ["COMPLETED", "UNMATCHED"] }
  expect(readPlaceChoice(parameters, { tokenId: "1-0x" })).toEqual({
    status: ["COMPLETED"],
    unregistered: false,
    order: "NEWEST",
    after: undefined,
    tokenId: "1-0x",
  })
})
