import { GraphQLError } from "graphql"
import type { TransferRow } from "../api/read/transfers.ts"
import { Outbox } from "./outbox.ts"

/** A transfer as it was at a moment; the subscribers who are told of it share what was read then. */
export type LiveTransfer<Moment> = { row: TransferRow; moment: Moment }

/** How many transfers may wait for a subscriber who reads slowly, and how many a replay may hold. */
export const OUTBOX_LIMIT = 1_000
/** Of how many transfers a subscriber's last state is remembered. */
const REMEMBERED = 1_000

/** One client, with the states that it was sent: none goes out twice in a row. */
export class Subscriber<Moment> {
  readonly outbox: Outbox<LiveTransfer<Moment>>
  readonly #sent = new Map<string, string>()

  constructor(onGone: () => void) {
    this.outbox = new Outbox(OUTBOX_LIMIT, onGone)
  }

  offer(transfer: LiveTransfer<Moment>, state: string): void {
    const { id } = transfer.row
    if (this.#sent.get(id) === state) return
    if (!this.outbox.put(transfer)) {
      this.fail(
        "TOO_SLOW",
        `${OUTBOX_LIMIT} transfers wait to be read here: this stream ends. Subscribe again, with \`since\` for a list.`,
      )
      return
    }
    this.#sent.delete(id)
    this.#sent.set(id, state)
    if (this.#sent.size > REMEMBERED) this.#sent.delete(this.#sent.keys().next().value ?? "")
  }

  fail(code: string, sentence: string): void {
    this.outbox.end(new GraphQLError(sentence, { extensions: { code } }))
  }
}
