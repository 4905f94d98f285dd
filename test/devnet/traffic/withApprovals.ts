import { localToken } from "../network/tokens.ts"
import type { Step } from "./plan.ts"

/** Adds the approval before each first deposit of a token by an account, `lead` seconds ahead of it. */
export function withApprovals(steps: readonly Step[], lead: number): Step[] {
  const approved = new Set<string>()
  return steps.flatMap(step => {
    const approvals = missingApprovals(step, approved).map(
      ({ account, token }): Step => ({
        at: step.at - lead,
        chainId: step.chainId,
        action: { kind: "approve", account, token },
      }),
    )
    return [...approvals, step]
  })
}

function missingApprovals({ chainId, action }: Step, approved: Set<string>) {
  if (action.kind !== "deposit" || action.reverts || action.transfer.sender === "wallet") return []
  const account = action.transfer.sender
  const tokens = action.transfer.deposits
    .map(deposit => localToken(deposit.token))
    .filter(
      token => !token.native && token.originChainId === chainId && !approved.has(`${account}/${token.key}`),
    )
  for (const token of tokens) approved.add(`${account}/${token.key}`)
  return tokens.map(token => ({ account, token: token.key }))
}
