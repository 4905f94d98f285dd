import { describe, expect, test } from "vitest"
import { avalanche } from "./avalanche.ts"
import { otherNetworks } from "./otherNetworks.ts"

const scroll = {
  id: 534_352,
  name: "Scroll",
  explorerUrl: "https://scrollscan.com",
  bridge: { address: "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5", startBlock: 1 },
  readingInterval: 28_800,
  verifiable: true,
  nativeCoin: { symbol: "ETH", name: "Ether", sentinel: "0x4862cACD5ed3D396Fd568F81809A63F6531171Dd" },
  tokens: [],
}

const read = (...networks: unknown[]) => otherNetworks.safeParse(JSON.stringify(networks))

describe("networks that the environment adds", () => {
  test("are like the known ones, and indexed only where there is an endpoint", () => {
    expect(read(scroll).data).toEqual([{ ...scroll, enabled: false }])
    expect(read().data).toEqual([])
  })

  test.each([
    ["no JSON", () => otherNetworks.safeParse("Scroll"), "a JSON array of networks"],
    [
      "an address without its checksum",
      () => read({ ...scroll, ratioFeed: `0x${"Ab".repeat(20)}` }),
      "0.ratioFeed",
    ],
    ["a field that nobody knows", () => read({ ...scroll, colour: "red" }), "colour"],
    ["one that leaves something out", () => read({ ...scroll, bridge: undefined }), "0.bridge"],
    ["a known one", () => read({ ...scroll, id: avalanche.id }), "names a known one"],
    ["the name of a known one", () => read({ ...scroll, name: "Avalanche" }), "twice"],
    ["one twice", () => read(scroll, { ...scroll, name: "Roll" }), "twice"],
    ["another feed of an asset", () => read({ ...scroll, priceFeeds: avalanche.priceFeeds }), "twice"],
  ])("may not be %s", (_, reading, problem) => {
    const messages = reading().error?.issues.map(({ message }) => message) ?? []
    expect(messages).toContainEqual(expect.stringContaining(problem))
  })
})
