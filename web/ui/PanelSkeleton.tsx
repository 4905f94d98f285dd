/** Where a panel will stand. */
export function PanelSkeleton({ height }: { height: number }) {
  return <div className="rounded-lg border border-line bg-raised" style={{ height }} />
}
