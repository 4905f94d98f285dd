import { Notice } from "../../ui/Notice.tsx"
import { ApiSentence } from "./ApiSentence.tsx"

type Props = { sentence: string | undefined; usual: string }

/** Something in the form makes no sense to the index, which says what. */
export function PlanRefused({ sentence, usual }: Props) {
  return (
    <div data-refused role="alert">
      <Notice
        look={{ word: "Not counted", icon: "question", tone: "waiting" }}
        title="The index refuses these rules"
      >
        {sentence && (
          <p className="text-ink">
            <ApiSentence text={sentence} />
          </p>
        )}
        <p>
          Nothing was counted. Change it in the form, or go{" "}
          <a className="link" href={usual}>
            back to the operator’s own rules
          </a>
          .
        </p>
      </Notice>
    </div>
  )
}
