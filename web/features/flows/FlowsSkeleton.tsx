import { LineSkeleton } from "../../ui/LineSkeleton.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { ChartOutline } from "../charts/ChartOutline.tsx"

/** The page's outline while a slow index is waited for. */
export function FlowsSkeleton() {
  return (
    <section aria-busy="true" aria-label="Flows" className="grid grid-cols-1 gap-6">
      <p className="text-quiet" data-without-script>
        The index is slow to answer. Reload the page to see the numbers.
      </p>
      <span className="h-14" />
      <Panel title="In flight">
        <LineSkeleton lines={6} />
      </Panel>
      <Panel title="Net flow between chains">
        <ChartOutline />
      </Panel>
    </section>
  )
}
