/** The contracts that the local network places; each is the file of its name. */
export const contractNames = [
  "Bridge",
  "CertificateToken",
  "ClaimerPool",
  "FaultyToken",
  "OddToken",
  "PeggedToken",
  "PlainToken",
  "PriceFeed",
  "RatioFeed",
  "RebasingBond",
  "RequestPool",
  "SmartWallet",
  "Stranger",
] as const
