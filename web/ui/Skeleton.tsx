/** Stands where text will stand, as tall as that text, so that nothing moves when it comes. */
export function Skeleton({ width }: { width: string }) {
  return (
    <span
      aria-hidden="true"
      className="inline-block h-3 rounded-sm bg-sunken align-middle"
      style={{ width }}
    />
  )
}
