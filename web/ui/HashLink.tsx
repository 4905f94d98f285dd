import Link from "next/link"
import { cutMiddle } from "../lib/format.ts"
import { CopyButton } from "./CopyButton.tsx"

type Props = { hex: string; what: string; href: string; whole?: boolean }

/** An address or hash that has a page here. Cut in the middle, or whole where there is room for it. */
export function HashLink({ hex, what, href, whole = false }: Props) {
  return (
    <span className="inline-flex min-w-0 items-baseline gap-2 whitespace-nowrap">
      <Link
        aria-label={`${what} ${hex}`}
        className="truncate font-mono underline decoration-line-strong underline-offset-4 hover:text-accent hover:decoration-accent"
        href={href}
        prefetch={false}
        title={hex}
      >
        {whole ? hex : cutMiddle(hex)}
      </Link>
      <CopyButton text={hex} what={what} />
    </span>
  )
}
