import { expect, test } from "vitest"
import { schema } from "../api/graphql/schema.ts"
import { exportQuery } from "./exportQuery.ts"

const read = (text: string) => exportQuery(new URLSearchParams(text), schema)
const address = "0x00000000219ab540356cBB839Cbe05303d7705Fa"

test("without parameters it is everything, the oldest first", () => {
  expect(read("")).toEqual({ filter: {}, orderBy: "OLDEST" })
})

test("every field of the filter can be given", () => {
  const asked = `status=COMPLETED&status=UNMATCHED&fromChainId=1&toChainId=56&tokenId=1-${address}&address=${address}&sender=${address.toLowerCase()}&recipient=${address}&from=5&to=6&minShares=1${"0".repeat(30)}&maxShares=2&verifiedOnly=true&orderBy=NEWEST`
  expect(read(asked)).toEqual({
    filter: {
      status: ["COMPLETED", "UNMATCHED"],
      fromChainId: 1,
      toChainId: 56,
      tokenId: `1-${address.toLowerCase()}`,
      address,
      sender: address,
      recipient: address,
      from: 5,
      to: 6,
      minShares: 10n ** 30n,
      maxShares: 2n,
      verifiedOnly: true,
    },
    orderBy: "NEWEST",
  })
})

test.each([
  ["limit=5", "`limit` is not a parameter: there are status"],
  ["constructor=5", "`constructor` is not a parameter"],
  ["__proto__=5", "`__proto__` is not a parameter"],
  ["hasOwnProperty=5", "`hasOwnProperty` is not a parameter"],
  ["status=DONE", "`status`: "],
  ["status=", "`status`: "],
  ["fromChainId=1.5", "`fromChainId`: Int"],
  ["fromChainId=", "`fromChainId`: Int"],
  ["fromChainId=99999999999", "`fromChainId`: Int"],
  ["fromChainId=1&fromChainId=56", "`fromChainId` is given once."],
  ["from=-1", "unix seconds"],
  ["from=2&to=1", "not later"],
  ["tokenId=aETHb", "A token id is"],
  ["sender=0x12", "`sender`: "],
  ["minShares=1.5", "`minShares`: "],
  ["verifiedOnly=yes", "`verifiedOnly`: Boolean"],
  ["orderBy=oldest", "`orderBy` is one of"],
  ["orderBy=OLDEST&orderBy=NEWEST", "`orderBy` is one of"],
])("%s is refused with a sentence", (text, sentence) => {
  expect(() => read(text)).toThrow(sentence)
})
