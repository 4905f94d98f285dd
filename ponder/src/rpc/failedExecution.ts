/**
 * How nodes put it when the code of a contract fails by itself in `eth_call`: without a revert, or by using up what a call
 * may use. Anything else that they complain about is about themselves.
 */
export const failedExecution = /revert|opcode|out of gas|stack|EVM error|jump|execution aborted/i
