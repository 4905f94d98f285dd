import { notFound } from "next/navigation"
import { ImageResponse } from "next/og"
import { loadTransfer } from "../../../features/transfer/loadTransfer.ts"
import { SHARE_IMAGE_SIZE, ShareImage } from "../../../features/transfer/ShareImage.tsx"
import { pathText } from "../../../lib/pathText.ts"

export const size = SHARE_IMAGE_SIZE
export const contentType = "image/png"
export const alt = "The transfer: amount, route and how far it has come"

export default async function Image({ params }: { params: Promise<{ id: string }> }) {
  const reading = await (await loadTransfer(pathText((await params).id))).reading
  if (reading.kind === "unread") return new Response("The index does not answer.\n", { status: 503 })
  if (!reading.data.transfer) notFound()
  return new ImageResponse(<ShareImage transfer={reading.data.transfer} />, size)
}
