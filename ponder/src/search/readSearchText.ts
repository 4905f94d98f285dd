import { type Address, getAddress, type Hex } from "viem"
import { type ExplorerNetwork, explorerNetwork } from "./explorerNetworks.ts"

/** Far more than any link has. */
export const LONGEST_SEARCH = 1_000

/** Longer than every name: a bridge emits at most 32 bytes of one, and the registered ones are shorter as well. */
const LONGEST_NAME = 64

export type SearchText =
  | { kind: "TRANSFER"; id: string; hash: Hex }
  /** Of a transaction or a receipt. */
  | { kind: "HASH"; hash: Hex; network?: ExplorerNetwork }
  | { kind: "ADDRESS"; address: Address; network?: ExplorerNetwork }
  /** A symbol or name, or a part of one. */
  | { kind: "WORDS"; words: string }
  | { kind: "NOT_UNDERSTOOD"; detail: string }

const END = "(?![0-9a-z])"
const START = "(?<![0-9a-wyz])"
const transferId = new RegExp(`(0x[0-9a-f]{64})-(\\d{1,78}(?:-\\d{1,10})?)${END}`, "i")
const hash = new RegExp(`(?:0x|${START})([0-9a-f]{64})${END}`, "i")
const address = new RegExp(`(?:0x|${START})([0-9a-f]{40})${END}`, "i")
// Not from within a name: a thousand characters can become four thousand that are nothing but dots and letters.
const link = /https?:\/\/([^\s/:?#]+)|((?<![a-z0-9-]\.?)(?:[a-z0-9-]+\.)+[a-z]{2,})(?=\/)/i
const someHex = /(?:0x|^)([0-9a-f]*)(?:…|\.\.|$)/i
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const wrapping = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** What a person pasted, read as the most exact thing that it contains; of several, the first. */
export async function readSearchText(text: string): Promise<SearchText> {
  if (text.length > LONGEST_SEARCH) {
    return notUnderstood(
      `This text has ${text.length} characters, and a search takes ${LONGEST_SEARCH}: a hash, an address, a link to a block explorer or the name of a token.`,
    )
  }
  const line = text
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
  // A hash that was copied from a narrow column has breaks inside.
  const forms = [line, line.replaceAll(" ", "")]
  const linked = link.exec(line)
  const network = linked ? await explorerNetwork(linked[1] ?? linked[2] ?? "") : undefined
  const where = network && { network }

  const id = firstMatch(transferId, forms)
  const idHash = id?.[1]?.toLowerCase() as Hex | undefined
  if (id && idHash) return { kind: "TRANSFER", id: `${idHash}-${id[2]}`, hash: idHash }
  const digits = firstMatch(hash, forms)?.[1]
  if (digits) return { kind: "HASH", hash: `0x${digits.toLowerCase()}`, ...where }
  const account = firstMatch(address, forms)?.[1]
  if (account) return { kind: "ADDRESS", address: getAddress(`0x${account.toLowerCase()}`), ...where }
  return linked ? notUnderstood("This link names no transaction, address or token.") : readWords(line)
}

function readWords(line: string): SearchText {
  const hexDigits = someHex.exec(line.replaceAll(" ", "").replace(wrapping, ""))?.[1] ?? ""
  if (/^0x/i.test(line.replace(wrapping, "")) || hexDigits.length > 20) {
    return notUnderstood(
      `This has ${hexDigits.length} hexadecimal digits. A hash has 64 and an address 40, so a part seems to be missing or too much.`,
    )
  }
  const words = line.replace(wrapping, "")
  if (words === "" || words.length > LONGEST_NAME) {
    return notUnderstood(
      "This is no hash, address or token. Paste the hash of a transaction, an address, a link to a block explorer or the name of a token.",
    )
  }
  return { kind: "WORDS", words }
}

function firstMatch(pattern: RegExp, forms: readonly string[]): RegExpExecArray | undefined {
  return forms.map(form => pattern.exec(form)).find(found => found !== null)
}

function notUnderstood(detail: string): SearchText {
  return { kind: "NOT_UNDERSTOOD", detail }
}
