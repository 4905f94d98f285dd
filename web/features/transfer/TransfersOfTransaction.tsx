import { PageTitle } from "../../ui/PageTitle.tsx"
import type { TransferDetail } from "./fragments.ts"
import { LiveNote } from "./LiveNote.tsx"
import { TransferLive } from "./TransferLive.tsx"

type Props = {
  transfers: TransferDetail[]
  /** Read from the chain just now, and not indexed yet. */
  live: boolean
}

/** A transaction can hold several transfers, and a claim belongs to a deposit that may have sent several. */
export function TransfersOfTransaction({ transfers, live }: Props) {
  const several = transfers.length > 1
  return (
    <div className="grid gap-12">
      {live && <LiveNote />}
      {several && (
        <div className="-mb-6">
          <PageTitle title={`${transfers.length} transfers of one transaction`}>
            Each of them goes its own way, and is claimed for itself.
          </PageTitle>
        </div>
      )}
      {transfers.map(transfer => (
        <TransferLive initial={transfer} key={transfer.id} level={several ? "h2" : "h1"} />
      ))}
    </div>
  )
}
