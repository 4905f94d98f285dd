import Link from "next/link"

export function Wordmark() {
  return (
    <Link className="inline-flex items-center gap-2.5 whitespace-nowrap" href="/">
      <svg aria-hidden="true" className="text-accent" fill="none" height="18" viewBox="0 0 20 18" width="20">
        <path
          d="M3 13.5C5 4.5 15 4.5 17 13.5"
          stroke="currentColor"
          strokeLinecap="round"
          strokeWidth="1.75"
        />
        <circle cx="3" cy="13.5" fill="currentColor" r="2.6" />
        <circle cx="17" cy="13.5" fill="currentColor" r="2.6" />
      </svg>
      <span className="font-semibold tracking-[-0.01em]">
        Ankr Bridge <span className="font-normal text-quiet max-[389px]:hidden">Explorer</span>
      </span>
    </Link>
  )
}
