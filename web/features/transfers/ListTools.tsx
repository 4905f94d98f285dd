import { SilentSince } from "../network/SilentSince.tsx"
import { ExportLinks } from "./ExportLinks.tsx"
import type { ListChoice } from "./listChoice.ts"
import { UnregisteredChip } from "./UnregisteredChip.tsx"

type Props = {
  choice: ListChoice
  /** What of the choice the page's path does not say. */
  rest: ListChoice
  path: string
  /** How many are of tokens that nobody has registered. */
  unregistered: number
  failingSince: number | null
}

/** Between the tabs of a list and the list. */
export function ListTools({ choice, rest, path, unregistered, failingSince }: Props) {
  return (
    <div className="mt-3 flex min-h-7 flex-wrap items-center justify-between gap-x-6 gap-y-2 text-quiet">
      {(unregistered > 0 || choice.unregistered) && (
        <UnregisteredChip choice={rest} count={unregistered} path={path} />
      )}
      <p className="text-note" role="status">
        <SilentSince failingSince={failingSince} />
      </p>
      <span className="ml-auto">
        Export: <ExportLinks choice={choice} />
      </span>
    </div>
  )
}
