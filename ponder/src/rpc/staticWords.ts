import type { AbiParameter } from "viem"

/** Whatever stands in the word of one of these, it is one. */
const anyWord = /^(address|u?int256|bytes32)$/

/** How many words parameters take. Only of those that can be read from anything that has so many: of others that is not enough. */
export function staticWords(parameters: readonly AbiParameter[]): number {
  return parameters.reduce((words, parameter) => words + wordsOf(parameter), 0)
}

function wordsOf(parameter: AbiParameter): number {
  if (isTuple(parameter)) return staticWords(parameter.components)
  if (!anyWord.test(parameter.type)) throw new Error(`Not every word is a ${parameter.type}.`)
  return 1
}

function isTuple(
  parameter: AbiParameter,
): parameter is AbiParameter & { components: readonly AbiParameter[] } {
  return parameter.type === "tuple"
}
