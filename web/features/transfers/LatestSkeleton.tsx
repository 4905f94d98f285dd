import { Skeleton } from "../../ui/Skeleton.tsx"
import { LatestTitle } from "./LatestTitle.tsx"
import { LATEST } from "./latestChoice.ts"
import { TransferTableHead } from "./TransferTableHead.tsx"

const CELLS = ["status", "amount", "route", "sender", "recipient", "took", "age"]

/** As high as the lines that will stand there. */
export function LatestSkeleton() {
  return (
    <section aria-busy="true" aria-label="Latest transfers">
      <LatestTitle />
      <table aria-hidden="true" className="transfer-table">
        <TransferTableHead />
        <tbody>
          {Array.from({ length: LATEST.most }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike.
            <tr key={line}>
              {CELLS.map(cell => (
                <td className={`cell-${cell}`} key={cell}>
                  <Skeleton width="64px" />
                  {cell === "amount" && (
                    <span className="block text-note">
                      <Skeleton width="32px" />
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
