/** All that there is of it: the environment of an index has this literal, and nothing of the code knows its name. */
export const scroll = {
  id: 534_352,
  name: "Scroll",
  explorerUrl: "https://scrollscan.com",
  bridge: { address: "0x31BE0FA706E391a88C3A09cC13112bd55E0887f5", startBlock: 1 },
  readingInterval: 43_200,
  verifiable: true,
  nativeCoin: { symbol: "ETH", name: "Ether", sentinel: "0x4862cACD5ed3D396Fd568F81809A63F6531171Dd" },
  tokens: [],
} as const
