import Form from "next/form"
import { paths } from "../../lib/paths.ts"
import type { RegisteredToken } from "../token/registeredToken.ts"
import { TokenField } from "../token/TokenField.tsx"
import { type FlowsChoice, flowsPath } from "./flowsChoice.ts"

/** One token instead of all. A form like any other: it works without JavaScript. */
export function FlowsForm({ choice, tokens }: { choice: FlowsChoice; tokens: readonly RegisteredToken[] }) {
  return (
    <Form
      action={paths.flows()}
      className="flex flex-wrap items-end gap-3 max-tablet:grid max-tablet:w-full max-tablet:grid-cols-2"
      // A choice that was made by a link shows in the field too.
      key={flowsPath(choice)}
      scroll={false}
    >
      <TokenField chosen={choice.tokenId} nameOfNone="All registered tokens" tokens={tokens} />
      {choice.range && <input name="range" type="hidden" value={choice.range} />}
      <button className="button max-tablet:col-span-2" type="submit">
        Show
      </button>
    </Form>
  )
}
