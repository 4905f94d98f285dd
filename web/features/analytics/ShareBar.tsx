/** How a number compares with the largest one beside it; the number itself is written next to it. */
export function ShareBar({ part }: { part: number }) {
  return (
    <span aria-hidden="true" className="block h-2 w-full min-w-8">
      <span
        className="block h-full min-w-px rounded-[2px]"
        style={{ width: `${part * 100}%`, background: part > 0 ? "var(--series-1)" : "none" }}
      />
    </span>
  )
}
