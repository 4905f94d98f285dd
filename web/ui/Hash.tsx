import { AddressLabel } from "./AddressBook.tsx"
import { CopyButton } from "./CopyButton.tsx"
import { Hex } from "./Hex.tsx"

type Props = {
  hex: string
  /** What it is, for those who hear the page: "the Polygon bridge address". */
  what: string
  href: string
  site: string
  /** Where what is known of the address stands beside it anyway. */
  isNamed?: boolean
}

/** An address or hash: cut in the middle, whole on hover and on paper, one click to copy or to its explorer. */
export function Hash({ hex, what, href, site, isNamed = false }: Props) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 whitespace-nowrap">
      <a className="font-mono link" href={href} rel="noreferrer" target="_blank" title={`${hex} on ${site}`}>
        <span className="sr-only">{what} </span>
        <Hex hex={hex} />
        <span className="sr-only"> on {site}</span>
      </a>
      <CopyButton text={hex} what={what} />
      {!isNamed && <AddressLabel address={hex} />}
    </span>
  )
}
