import type { ReactNode } from "react"
import { Skeleton } from "./Skeleton.tsx"

type Props = {
  /** What the page is about: "chain". */
  subject: string
  titleWidth: string
  children: ReactNode
}

/** The outline of a page about one thing, while a slow index is waited for. */
export function PageSkeleton({ subject, titleWidth, children }: Props) {
  return (
    <section aria-busy="true" aria-label={`The ${subject}`} className="grid gap-6">
      <p className="flex h-13 items-start">
        <Skeleton width={titleWidth} />
      </p>
      <p className="text-quiet" data-without-script>
        The index is slow to answer. Reload the page to see the {subject}.
      </p>
      {children}
    </section>
  )
}
