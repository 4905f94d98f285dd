import { countFilters, type ListChoice } from "./listChoice.ts"

export function NoTransfers({ choice }: { choice: ListChoice }) {
  return (
    <div className="border-l-2 border-line-strong py-1 pl-4" data-empty>
      <p className="font-medium">{choice.after ? "Nothing further" : "No transfer"}</p>
      <p className="text-quiet">
        {countFilters(choice) > 0
          ? "The index answers, and holds no transfer that passes all of these filters."
          : "The index answers, and holds no transfer of a registered token yet."}
      </p>
    </div>
  )
}
