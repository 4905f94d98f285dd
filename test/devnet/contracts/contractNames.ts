/** The contracts that the local network places; each is the file of its name. */
export const contractNames = [
  "Bridge",
  "CertificateToken",
  "FaultyToken",
  "OddToken",
  "PeggedToken",
  "PlainToken",
  "RatioFeed",
  "RebasingBond",
  "SmartWallet",
  "Stranger",
] as const
