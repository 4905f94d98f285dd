import { BaseError } from "viem"
import { failedExecution } from "./failedExecution.ts"

/** What viem says when a contract was reached and did not answer properly. */
const ownFaults =
  /^(ContractFunction(ZeroData|Reverted)|AbiDecoding\w*|PositionOutOfBounds|IntegerOutOfRange)Error$/

/**
 * The answer of a contract, or undefined where the contract itself refuses or answers nonsense, which is a fact about it.
 * Everything else that goes wrong is ours, and is thrown: it must not be taken for an absence.
 */
export async function contractAnswer<Answer>(reading: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await reading
  } catch (error) {
    if (isOwnFault(error)) return undefined
    throw error
  }
}

function isOwnFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (ownFaults.test(error.name)) return true
  if (
    error.name === "RpcRequestError" &&
    failedExecution.test(error instanceof BaseError ? error.details : "")
  ) {
    return true
  }
  return isOwnFault(error.cause)
}
