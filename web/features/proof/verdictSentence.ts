import type { Outcome } from "./proof.ts"
import type { ProofSubject } from "./proofSubject.ts"

/** Whoever makes a token may send it over the bridge as well, and show this page to others. */
const UNREGISTERED =
  " All of this says nothing about the token, which is not one of the bridge’s registered ones and may be anything."

export function verdictSentence(verdict: Outcome, subject: ProofSubject, bothSides: boolean): string {
  switch (verdict) {
    case "DIFFERS":
      return "What was read and what this page says are not the same. One of the two is wrong; the steps below say where."
    case "UNREAD":
      return "Something could not be read. That says nothing about the transfer."
    case "AGREES":
      return `${agreement(subject, bothSides)}${subject.registered ? "" : UNREGISTERED}`
  }
}

function agreement({ status, fromChain, toChain, withdrawal }: ProofSubject, bothSides: boolean): string {
  if (bothSides) {
    return `The claim on ${toChain.name} names exactly this deposit on ${fromChain.name}. Both sides were read from endpoints that you chose.`
  }
  if (withdrawal) {
    return `The deposit on ${fromChain.name} is as this page says. What ${toChain.name} emitted you have from this site; name an endpoint of ${toChain.name} to read that yourself too.`
  }
  const deposit = `The deposit on ${fromChain.name} is as this page says.`
  switch (status) {
    case "UNCLAIMABLE":
      return `${deposit} ${toChain.name} has emitted nothing that it could be compared with, and never will.`
    case "UNTRACKED_DESTINATION":
      return `${deposit} What ${toChain.name} has emitted is not known here.`
    default:
      return `${deposit} ${toChain.name} has not emitted anything yet that it could be compared with.`
  }
}
