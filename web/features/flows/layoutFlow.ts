export type FlowNode = { chainId: number; y: number; height: number; centre: number; total: number }
type FlowBand = { key: string; path: string; order: number }
export type FlowLayout = { height: number; sources: FlowNode[]; destinations: FlowNode[]; bands: FlowBand[] }

type Band = { key: string; source: number; destination: number; weight: number }

/** Across, in hundredths of the width between both columns. Down, in pixels. */
const WIDTH = 100
const HEIGHT = 320
const GAP = 12
const ROOM_FOR_A_LABEL = 44
const THINNEST = 1.5

/** From the chains on the left to those on the right. Weights only place things: what is written stands elsewhere. */
export function layoutFlow(bands: readonly Band[], least = HEIGHT): FlowLayout {
  const sides = [totalsBy(bands, "source"), totalsBy(bands, "destination")] as const
  const most = Math.max(...sides.map(side => side.size))
  const height = Math.max(least, most * (ROOM_FOR_A_LABEL + GAP))
  const scale = Math.min(...sides.map(side => scaleFor([...side.values()], height)))
  const [sources, destinations] = [place(sides[0], scale, height), place(sides[1], scale, height)]
  return { height, sources, destinations, bands: drawn(bands, sources, destinations, scale) }
}

function totalsBy(bands: readonly Band[], side: "source" | "destination"): Map<number, number> {
  const totals = new Map<number, number>()
  for (const band of bands) totals.set(band[side], (totals.get(band[side]) ?? 0) + band.weight)
  // Both columns in one order: a chain stands at about the same height on both sides.
  return new Map([...totals].sort(([a], [b]) => a - b))
}

/** Pixels for one: what is too thin for its label gets the room of a label, and the others share the rest. */
function scaleFor(totals: readonly number[], height: number): number {
  const room = height - GAP * (totals.length - 1)
  let thin: number[] = []
  for (;;) {
    const thick = totals.filter(total => !thin.includes(total))
    const sum = thick.reduce((all, total) => all + total, 0)
    if (sum === 0) return 0
    const scale = (room - thin.length * ROOM_FOR_A_LABEL) / sum
    const more = totals.filter(total => total * scale < ROOM_FOR_A_LABEL)
    if (more.length <= thin.length) return scale
    thin = more
  }
}

function place(totals: Map<number, number>, scale: number, height: number): FlowNode[] {
  const bars = [...totals].map(([chainId, total]) => ({
    chainId,
    total,
    height: Math.max(THINNEST, total * scale),
  }))
  const rooms = bars.map(bar => Math.max(ROOM_FOR_A_LABEL, bar.height))
  const taken = rooms.reduce((sum, room) => sum + room, 0) + GAP * (bars.length - 1)
  let top = (height - taken) / 2
  return bars.map((bar, index) => {
    const room = rooms[index] ?? 0
    const centre = top + room / 2
    top += room + GAP
    return { ...bar, y: centre - bar.height / 2, centre }
  })
}

function drawn(
  bands: readonly Band[],
  sources: FlowNode[],
  destinations: FlowNode[],
  scale: number,
): FlowBand[] {
  const topOf = new Map<string, number>([
    ...sources.map(node => [`from ${node.chainId}`, node.y] as const),
    ...destinations.map(node => [`to ${node.chainId}`, node.y] as const),
  ])
  const take = (end: string, thickness: number) => {
    const top = topOf.get(end) ?? 0
    topOf.set(end, top + thickness)
    return top
  }
  return bands.map((band, order) => {
    const thickness = Math.max(THINNEST, band.weight * scale)
    const left = take(`from ${band.source}`, thickness)
    const right = take(`to ${band.destination}`, thickness)
    return { key: band.key, order, path: ribbon(left, right, thickness) }
  })
}

function ribbon(left: number, right: number, thickness: number): string {
  const middle = WIDTH / 2
  const [a, b, c, d] = [left, right, right + thickness, left + thickness].map(y => Math.round(y * 100) / 100)
  return `M0 ${a}C${middle} ${a} ${middle} ${b} ${WIDTH} ${b}V${c}C${middle} ${c} ${middle} ${d} 0 ${d}Z`
}
