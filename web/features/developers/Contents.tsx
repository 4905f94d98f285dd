import { anchorOf, type SavedQuery } from "../../../ponder/analysts/savedQueries.ts"
import { SECTIONS, type SectionName } from "./sections.ts"

const NAMES = Object.entries(SECTIONS) as [SectionName, string][]

/** On a phone the sections alone: the titles of all queries would be a page of their own. */
export function Contents({ queries }: { queries: readonly SavedQuery[] }) {
  return (
    <nav
      aria-label="On this page"
      className="desktop:sticky desktop:top-6 desktop:max-h-[calc(100dvh-48px)] desktop:overflow-auto"
    >
      <ul className="border-l border-line max-desktop:columns-2 max-desktop:gap-4">
        {NAMES.map(([name, title]) => (
          <li key={name}>
            <Entry id={name}>{title}</Entry>
            {name === "queries" && (
              <ul className="mb-1 max-desktop:hidden">
                {queries.map(query => (
                  <li className="pl-4 text-note" key={query.title}>
                    <Entry id={anchorOf(query.title)}>{query.title}</Entry>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Entry({ id, children }: { id: string; children: string }) {
  return (
    <a className="block py-1.5 pl-4 text-quiet hover:text-accent" href={`#${id}`}>
      {children}
    </a>
  )
}
