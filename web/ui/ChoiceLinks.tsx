import Link from "next/link"

type Option = { name: string; href: string; chosen: boolean }

type Props = { label: string; options: Option[] }

/** One of a few, as links: they work without JavaScript, and the way back leads back. */
export function ChoiceLinks({ label, options }: Props) {
  return (
    <nav
      aria-label={label}
      className="inline-flex max-w-full justify-self-start rounded-md border border-line-strong p-px"
    >
      {options.map(({ name, href, chosen }) => (
        <Link
          aria-current={chosen ? "true" : undefined}
          className="grid min-h-8 place-items-center rounded-[4px] px-2.5 text-center text-note whitespace-nowrap text-quiet hover:text-ink aria-[current]:bg-sunken aria-[current]:font-medium aria-[current]:text-ink max-tablet:px-2 max-[389px]:px-1"
          href={href}
          key={name}
          prefetch={false}
          scroll={false}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
