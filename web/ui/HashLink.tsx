import Link from "next/link"
import { AddressLabel } from "./AddressBook.tsx"
import { CopyButton } from "./CopyButton.tsx"
import { Hex } from "./Hex.tsx"

type Props = { hex: string; what: string; href: string; whole?: boolean }

/** An address or hash that has a page here. Cut in the middle, or whole where there is room for it. */
export function HashLink({ hex, what, href, whole = false }: Props) {
  return (
    <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-2 whitespace-nowrap">
      <Link
        className="truncate font-mono print:overflow-visible print:break-all print:whitespace-normal link"
        href={href}
        prefetch={false}
        title={hex}
      >
        <span className="sr-only">{what} </span>
        {whole ? hex : <Hex hex={hex} />}
      </Link>
      <CopyButton text={hex} what={what} />
      <AddressLabel address={hex} />
    </span>
  )
}
