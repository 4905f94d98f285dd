export type BlockRead = { chainId: number; block: string; timestamp: number }

/** The blocks an answer was read at: `extensions.freshness`, which no schema types. */
export function readBlockVector(extensions: unknown): BlockRead[] {
  const freshness = isRecord(extensions) ? extensions.freshness : undefined
  return Array.isArray(freshness) ? freshness.filter(isBlockRead) : []
}

function isBlockRead(value: unknown): value is BlockRead {
  return (
    isRecord(value) &&
    typeof value.chainId === "number" &&
    typeof value.block === "string" &&
    typeof value.timestamp === "number"
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
