import { TabLinks } from "../../ui/TabLinks.tsx"
import { TREASURY_PAGES, type TreasuryPage } from "./treasuryPages.ts"

/** From one view of the treasury to the next. A moment in the past goes along to each that is about a moment. */
export function TreasuryTabs({ current, at = "" }: { current: TreasuryPage; at?: string }) {
  return (
    <div className="mb-6 border-b border-line">
      <TabLinks
        tabs={TREASURY_PAGES.map(({ name, label, path, ofMoment }) => ({
          name,
          label,
          href: path(ofMoment && at ? new URLSearchParams({ at }).toString() : ""),
          current: name === current,
        }))}
        what="Treasury"
      />
    </div>
  )
}
