import type { Services } from "./project.ts"

/** A page of each kind, and each kind of transfer, by the samples of the running network. */
export function everyPage({ samples }: Services): { name: string; path: string }[] {
  const transaction = (sample: string) => `/tx/${samples[sample]?.deposit}`
  return [
    { name: "home", path: "/" },
    { name: "transfer-arrived", path: transaction("completed") },
    { name: "transfer-waiting", path: transaction("unclaimed") },
    { name: "transfer-unclaimable", path: transaction("unclaimable-two-deposits") },
    { name: "transfer-untracked", path: transaction("untracked-destination") },
    { name: "transfer-spoofed", path: transaction("spoofed-token") },
    { name: "two-networks", path: transaction("two-networks") },
    { name: "not-found", path: transaction("approve-only") },
    { name: "search", path: "/search?q=aETHb" },
    { name: "transfers", path: "/transfers" },
    { name: "transfers-filtered", path: "/transfers?status=AWAITING_CLAIM&fromChainId=1&unregistered=true" },
    { name: "address", path: "/address/0x2f4f06d218E426344CFE1A83D53dAd806994D325" },
    { name: "token", path: "/token/1/0xD01ef7C0A5d8c432fc2d1a85c66cF2327362E5C6" },
    { name: "chain", path: "/chain/56" },
    { name: "status", path: "/status" },
    { name: "solvency", path: "/solvency" },
    { name: "analytics", path: "/analytics" },
    { name: "liquidity", path: "/liquidity?token=1-0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe" },
    { name: "flows", path: "/flows" },
    { name: "rebalance", path: "/rebalance" },
    {
      name: "rebalance-moves",
      path: "/rebalance?token=1-0x8290333cef9e6d528dd5618fb97a76f268f3edd4&target-1=70&tolerance=5",
    },
    { name: "staking", path: "/staking?address=0x2f4f06d218E426344CFE1A83D53dAd806994D325" },
    { name: "developers", path: "/developers" },
    { name: "no-such-page", path: "/no-such-page" },
  ]
}
