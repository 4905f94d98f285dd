import { ChoiceLinks } from "../../ui/ChoiceLinks.tsx"
import { choicePath } from "./choicePath.ts"
import type { Choice } from "./readChoice.ts"

/** Days are UTC days everywhere; what changes is how the moment is written that each begins at. */
export function ZoneChoice({ choice, timeZone }: { choice: Choice; timeZone: string }) {
  const local = choice.zone === "local"
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-quiet">
      <ChoiceLinks
        label="Time zone"
        options={[
          { name: "UTC", href: choicePath(choice, { zone: "utc" }), chosen: !local },
          { name: "My time", href: choicePath(choice, { zone: "local" }), chosen: local },
        ]}
      />
      {local && (
        <>
          <span data-needs-script>
            {timeZone}. Days and weeks are counted in UTC; each is written as it begins in your zone.
          </span>
          <span data-without-script>Your time zone takes JavaScript. Times are UTC.</span>
        </>
      )}
    </div>
  )
}
