/** A block as Ponder's own record of its progress names it. */
export type Head = { chainId: number; number: number; timestamp: number }

/** Timestamp, chain and number: branches differ in the timestamps of their blocks, so that this names one block. */
export function checkpointPrefix({ timestamp, chainId, number }: Head): string {
  return [
    String(timestamp).padStart(10, "0"),
    ...[chainId, number].map(n => String(n).padStart(16, "0")),
  ].join("")
}
