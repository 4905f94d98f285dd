import { PanelSkeleton } from "../../ui/PanelSkeleton.tsx"

export function SolvencySkeleton() {
  return (
    <section aria-busy="true" aria-label="Solvency" className="grid gap-6">
      <p className="text-quiet" data-without-script>
        The index is slow to answer. Reload the page to see what is covered.
      </p>
      <PanelSkeleton height={172} />
      <PanelSkeleton height={660} />
    </section>
  )
}
