import type { Metadata } from "next"
import { loadTransfer } from "../../../features/transfer/loadTransfer.ts"
import { TransferAnswer } from "../../../features/transfer/TransferAnswer.tsx"
import { TransferSkeleton } from "../../../features/transfer/TransferSkeleton.tsx"
import { transferMetadata } from "../../../features/transfer/transferMetadata.ts"
import { pathText } from "../../../lib/pathText.ts"
import { ReadingBoundary } from "../../../lib/ReadingBoundary.tsx"

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reading } = await loadTransfer(await idIn(params))
  const transfer = !("then" in reading) && reading.kind === "read" && reading.data.transfer
  return transfer ? transferMetadata(transfer) : { title: "Transfer", robots: { index: false } }
}

export default async function TransferPage({ params }: Props) {
  const id = await idIn(params)
  const first = await loadTransfer(id)
  return (
    <ReadingBoundary fallback={<TransferSkeleton />} first={first}>
      <TransferAnswer first={first} id={id} />
    </ReadingBoundary>
  )
}

async function idIn(params: Props["params"]): Promise<string> {
  return pathText((await params).id)
}
