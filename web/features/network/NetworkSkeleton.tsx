import { Skeleton } from "../../ui/Skeleton.tsx"
import { ChainCard } from "./ChainCard.tsx"
import { ChainTableHead } from "./ChainTableHead.tsx"
import { CountLegend } from "./CountLegend.tsx"
import { OverviewTitle } from "./OverviewTitle.tsx"

const ROWS = [0, 1, 2]
const COLUMN_WIDTHS = ["72px", "36px", "36px", "36px", "36px", "44px", "64px", "76px", "48px", "112px"]

/** The overview's outline while a slow index is waited for. */
export function NetworkSkeleton() {
  return (
    <section aria-busy="true" aria-label="Bridge events by chain">
      <OverviewTitle failingSince={null} />
      <p className="mb-2 text-quiet" data-without-script>
        The index is slow to answer. Reload the page to see the numbers.
      </p>
      <SkeletonTable />
      <SkeletonCards />
      <CountLegend />
    </section>
  )
}

function SkeletonTable() {
  return (
    <table aria-hidden="true" className="chain-table">
      <ChainTableHead />
      <tbody>
        {ROWS.map(row => (
          <tr key={row}>
            {COLUMN_WIDTHS.map((width, column) => (
              <td
                className={column === 0 ? "" : column === 6 ? "pl-10" : "number"}
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
                key={column}
              >
                <Skeleton width={width} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={10}>All chains</td>
        </tr>
      </tfoot>
    </table>
  )
}

function SkeletonCards() {
  return (
    <div aria-hidden="true" className="chain-cards">
      {ROWS.map(row => (
        <ChainCard
          count={() => <Skeleton width="40px" />}
          facts={[
            { label: "Block", value: <Skeleton width="128px" /> },
            { label: "Bridge contract", value: <Skeleton width="112px" /> },
          ]}
          head={<Skeleton width="96px" />}
          key={row}
        />
      ))}
      <ChainCard count={() => <Skeleton width="40px" />} head="All chains" />
    </div>
  )
}
