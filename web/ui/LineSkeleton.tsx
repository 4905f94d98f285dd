import { Skeleton } from "./Skeleton.tsx"

/** The outline of a table whose rows are about one line high. */
export function LineSkeleton({ lines }: { lines: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike.
        <p className="flex h-10 items-center justify-between border-t border-line" key={line}>
          <Skeleton width="45%" />
          <Skeleton width="64px" />
        </p>
      ))}
    </div>
  )
}
