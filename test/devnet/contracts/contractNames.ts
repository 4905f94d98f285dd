/** The contracts that the local network places; each is the file of its name. */
export const contractNames = [
  "Bridge",
  "CertificateToken",
  "FaultyToken",
  "OddToken",
  "PeggedToken",
  "PlainToken",
  "PriceFeed",
  "RatioFeed",
  "RebasingBond",
  "SmartWallet",
  "Stranger",
] as const
