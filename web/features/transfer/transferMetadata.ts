import type { Metadata } from "next"
import { splitAmount } from "../../lib/format.ts"
import { paths } from "../../lib/paths.ts"
import { safeText } from "../../lib/safeText.ts"
import type { TransferDetail } from "./fragments.ts"
import { SHARE_IMAGE_SIZE } from "./ShareImage.tsx"
import { TRANSFER_STATUS } from "./transferStatus.ts"

/** What a link to a transfer says of it, in a chat or a list of results. */
export function transferMetadata(transfer: TransferDetail): Metadata {
  const { token, fromChain, toChain, amount, status, explanation, id } = transfer
  const { whole, fraction } = splitAmount(amount, 4)
  const symbol = token ? nameOf(token) : "tokens"
  const route = `${fromChain?.name ?? "unknown network"} \u2192 ${toChain.name}`
  return {
    title: `${whole}${fraction} ${symbol}, ${route}: ${TRANSFER_STATUS[status].word}`,
    description: explanation,
    // A transaction's page shows the picture of its transfer.
    openGraph: { images: [{ url: `${paths.transfer(id)}/opengraph-image`, ...SHARE_IMAGE_SIZE }] },
    twitter: { card: "summary_large_image" },
    alternates: { canonical: paths.transfer(id) },
    // Whoever makes a token can write anything into its name.
    robots: token?.verified ? undefined : { index: false },
  }
}

/** In a chat or a tab there is nothing else that would mark it. */
function nameOf({ symbol, verified }: NonNullable<TransferDetail["token"]>): string {
  const { text } = safeText(symbol)
  return verified ? text : `\u201c${text}\u201d (unregistered)`
}
