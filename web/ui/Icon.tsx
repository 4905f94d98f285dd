/** Strokes on a 16-unit square, in the colour of the text around them. */
const PATHS = {
  live: "M8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6zM3.2 3.2a6.8 6.8 0 0 0 0 9.6M12.8 3.2a6.8 6.8 0 0 1 0 9.6",
  forward: "M2.5 3.5L7.5 8l-5 4.5zM8.5 3.5L13.5 8l-5 4.5z",
  clock: "M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4zM8 4.6V8l2.4 1.8",
  pause: "M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4zM6.3 5.6v4.8M9.7 5.6v4.8",
  broken: "M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  question:
    "M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4zM6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.1M8 11.2v.1",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  check: "M2.8 8.6l3.4 3.4l7-8",
  cross: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  warning: "M8 2.2L14.6 13.6H1.4zM8 6.6v3.2M8 11.7v.1",
  dot: "M8 6.6a1.4 1.4 0 1 0 0 2.8a1.4 1.4 0 1 0 0-2.8z",
  arrow: "M2.5 8h11M9.5 4l4 4l-4 4",
  hand: "M8 13.8a5 5 0 0 1-5-5V5.6M5.5 8V3.4M8 7.6V2.4M10.5 8V3.4M13 8.8a5 5 0 0 1-5 5M13 8.8V5.6",
  search: "M7 2.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6zM10.6 10.6L14 14",
  outward: "M6 3.5h6.5V10M12.3 3.7L3.8 12.2",
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 14 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className="shrink-0 self-center"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.5"
      viewBox="0 0 16 16"
      width={size}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
