import { formatInteger } from "../../lib/format.ts"
import { safeText } from "../../lib/safeText.ts"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { Facts } from "../../ui/Facts.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { RelativeTime } from "../../ui/RelativeTime.tsx"
import { LONGEST_NAME } from "./longestName.ts"
import type { TokenDetail } from "./queries.ts"

/** What it was called, and from which deposit on. */
export function NamesPanel({ names }: Pick<TokenDetail, "names">) {
  return (
    <Panel title="Names, the newest first">
      <Facts
        facts={names.map(({ symbol, name, chain, block, timestamp }) => ({
          label: `${safeText(symbol).text} · ${safeText(name, LONGEST_NAME).text}`,
          value: (
            <span className="inline-flex flex-wrap items-baseline justify-end gap-x-2">
              first seen <RelativeTime timestamp={timestamp} /> on <ChainLabel chain={chain} size={12} />
              <span className="text-quiet">block {formatInteger(block)}</span>
            </span>
          ),
        }))}
      />
    </Panel>
  )
}
