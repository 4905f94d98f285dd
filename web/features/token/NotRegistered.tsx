import { Notice } from "../../ui/Notice.tsx"

/** Where only registered tokens are counted, and the address names another one. */
export function NotRegistered() {
  return (
    <Notice
      look={{ word: "Not found", icon: "question", tone: "unknown" }}
      title="This is not one of the bridge’s registered tokens"
    >
      <p>
        Only registered tokens are counted here, because anyone can deposit a token of any name. Choose one
        above.
      </p>
    </Notice>
  )
}
