import { expect, test } from "vitest"
import { buildAddressBook } from "./buildAddressBook.ts"

const on = (name: string) => ({ chain: { name } })

test("each label says on which chains it holds, and one of every chain says none", () => {
  const book = buildAddressBook([
    { address: "0xAb", label: "Treasury", chain: null },
    { address: "0xCd", label: "Ankr Bridge", ...on("Ethereum") },
    { address: "0xcd", label: "Ankr Bridge", ...on("BNB Smart Chain") },
    { address: "0xCD", label: "Something else", ...on("Polygon") },
  ])
  expect(Object.fromEntries(book)).toEqual({
    "0xab": "Treasury",
    "0xcd": "Ankr Bridge on Ethereum, BNB Smart Chain; Something else on Polygon",
  })
})
