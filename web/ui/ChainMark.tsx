/** Our own marks, told apart by their shape before their hue: a split lozenge, a hexagon ring, four blocks. */
const MARKS: Record<number, { colour: string; path: string }> = {
  1: { colour: "text-ethereum", path: "M10 1.5L16.5 9.2H3.5zM3.5 10.8H16.5L10 18.5z" },
  137: {
    colour: "text-polygon",
    path: "M10 1.5l7.4 4.25v8.5L10 18.5l-7.4-4.25v-8.5zM10 5.6L6.2 7.8v4.4l3.8 2.2l3.8-2.2V7.8z",
  },
  56: {
    colour: "text-bsc",
    path: "M2.5 2.5h6.7v6.7H2.5zM10.8 2.5h6.7v6.7h-6.7zM2.5 10.8h6.7v6.7H2.5zM10.8 10.8h6.7v6.7h-6.7z",
  },
}

const OTHER = {
  colour: "text-quiet",
  path: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM10 5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z",
}

export function ChainMark({ chainId, size = 16 }: { chainId: number; size?: number }) {
  const { colour, path } = MARKS[chainId] ?? OTHER
  return (
    <svg
      aria-hidden="true"
      className={`shrink-0 self-center ${colour}`}
      fill="currentColor"
      fillRule="evenodd"
      height={size}
      viewBox="0 0 20 20"
      width={size}
    >
      <path d={path} />
    </svg>
  )
}
