import type { TransferDetail } from "./fragments.ts"

export type AdviceText = {
  title: string
  sentences: string[]
  /** Somebody may be worried, and so be looking for help. */
  stuck: boolean
}

/** What happens next, and who has to act. */
export function adviceFor(transfer: TransferDetail): AdviceText {
  return transfer.token && !transfer.token.verified ? UNREGISTERED : adviceOn(transfer)
}

/** Whatever becomes of it: such tokens are sent to strangers, who then look for what they are worth. */
const UNREGISTERED: AdviceText = {
  title: "Be careful with this token",
  sentences: [
    "It is not one of the bridge’s registered tokens. Anyone can make a token of any name and send it to anybody.",
    "Do not follow links in its name, and sign nothing that promises to sell or claim it.",
  ],
  stuck: true,
}

const PAID_OTHERWISE: AdviceText = {
  title: "Look closely at this payout",
  sentences: [
    "It does not agree with its deposit, as this page says. Look at both transactions before you rely on its amount or recipient.",
    "Only the operator of the bridge can decide what is to be done: give them both hashes.",
  ],
  stuck: true,
}

/** A claim would be refused, and cost its fee all the same. */
function adviceToWait(
  obstacle: NonNullable<TransferDetail["obstacle"]>,
  { fromChain, toChain }: TransferDetail,
): AdviceText {
  const to = toChain.name
  const advice: Record<typeof obstacle, [title: string, sentence: string]> = {
    DESTINATION_PAUSED: [
      `Wait until ${to} is open again`,
      `The operator has paused the bridge on ${to}. Until that ends it pays nothing out.`,
    ],
    SOURCE_DISALLOWED: [
      `Wait until ${to} allows ${fromChain?.name} again`,
      `The operator has closed the bridge on ${to} to ${fromChain?.name}. Until that ends it pays nothing out.`,
    ],
    LIQUIDITY_SHORT: [
      `Wait for liquidity on ${to}`,
      `The bridge on ${to} pays this token out of what it holds, which is less than this transfer now. The operator moves liquidity between the networks.`,
    ],
  }
  const [title, sentence] = advice[obstacle]
  return {
    title,
    sentences: [
      sentence,
      "A claim would be refused now and would cost its fee all the same. It never expires, and nobody can take it.",
    ],
    stuck: true,
  }
}

function adviceOn(transfer: TransferDetail): AdviceText {
  const { status, obstacle, fromChain, toChain, recipient, pegOut, anomalies } = transfer
  if (status === "COMPLETED" && anomalies.some(({ severity }) => severity === "ALARM")) return PAID_OTHERWISE
  if (status === "AWAITING_CLAIM" && obstacle) return adviceToWait(obstacle, transfer)
  switch (status) {
    case "CONFIRMING":
      return {
        title: "Nothing to do yet",
        sentences: [
          `${fromChain?.name ?? "The network"} is making the deposit final. After that it can be claimed on ${toChain.name}.`,
          "You can close this page. Your tokens do not depend on it.",
        ],
        stuck: false,
      }
    case "AWAITING_CLAIM":
      return {
        title: `Claim it on ${toChain.name}`,
        sentences: [
          `Open the bridge where you made the deposit, switch your wallet to ${toChain.name} and claim. It takes a little of that network’s own coin for the fee.`,
          "Anyone may send the claim; the tokens go to the recipient in any case. A claim never expires.",
        ],
        stuck: true,
      }
    case "COMPLETED":
      return {
        title: "Nothing left to do",
        sentences: [
          pegOut && pegOut.txSender !== recipient
            ? `Somebody else sent the claim; the tokens went to the recipient all the same.`
            : `The tokens are with the recipient on ${toChain.name}.`,
          "If your wallet does not show them, add the token by its address on that network, which stands below.",
        ],
        stuck: false,
      }
    case "UNCLAIMABLE":
      return {
        title: "Ask the operator of the bridge",
        sentences: [
          "The bridge’s contract refuses every claim of this deposit, whoever sends it. Do not pay anybody who promises otherwise.",
          "Only the operator can decide what happens to the tokens. Give them the transaction’s hash.",
        ],
        stuck: true,
      }
    case "UNTRACKED_DESTINATION":
      return {
        title: `Look on ${toChain.name}`,
        sentences: [
          `This index does not read ${toChain.name}, so it cannot see whether the transfer was claimed there. Look the recipient up on a block explorer of that network.`,
        ],
        stuck: true,
      }
    case "UNMATCHED":
      return {
        title: "Nothing to do for the recipient",
        sentences: [
          "The payout was made. Its deposit may lie on a network that is not indexed here, before the first block that is, or where the index is still behind.",
        ],
        stuck: false,
      }
  }
}
