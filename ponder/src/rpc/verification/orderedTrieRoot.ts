import { type Hex, numberToHex, size } from "viem"
import { type RlpItem, rlp } from "../../domain/rlp.ts"
import { shortest } from "../../domain/shortest.ts"
import { keccak256OfHex } from "./keccak.ts"

type Entry = { path: readonly number[]; value: Hex }
/** What stands for a node in its parent: the node itself where it is short, its hash where it is not. */
type Reference = RlpItem
type Node = readonly Reference[]

const EMPTY: Hex = "0x"
const HASH_LENGTH = 32

/** Root of the Merkle Patricia trie that holds each value under the RLP of its index, as blocks keep their lists. */
export function orderedTrieRoot(values: readonly Hex[]): Hex {
  const entries = values.map((value, index) => ({
    path: nibblesOf(rlp(shortest(numberToHex(index)))),
    value,
  }))
  return keccak256OfHex(rlp(entries.length === 0 ? EMPTY : nodeOf(entries, 0)))
}

/** The node over entries that have the same first `depth` nibbles. */
function nodeOf(entries: readonly Entry[], depth: number): Node {
  const [first, ...others] = entries as [Entry, ...Entry[]]
  if (others.length === 0) return [hexPrefixed(first.path.slice(depth), true), first.value]
  let shared = depth
  while (others.every(({ path }) => path[shared] === first.path[shared])) shared++
  if (shared > depth) {
    return [hexPrefixed(first.path.slice(depth, shared), false), referenceTo(nodeOf(entries, shared))]
  }
  const children = Array.from({ length: 16 }, (_, nibble) => {
    const below = entries.filter(({ path }) => path[depth] === nibble)
    return below.length === 0 ? EMPTY : referenceTo(nodeOf(below, depth + 1))
  })
  // No index is the beginning of another one, so that nothing ends in a branch.
  return [...children, EMPTY]
}

function referenceTo(node: Node): Reference {
  const encoded = rlp(node)
  return size(encoded) < HASH_LENGTH ? node : keccak256OfHex(encoded)
}

function nibblesOf(bytes: Hex): number[] {
  return Array.from(bytes.slice(2), digit => Number.parseInt(digit, 16))
}

/** A path with a first nibble that says whether it ends in a leaf, and whether it is odd. */
function hexPrefixed(path: readonly number[], isLeaf: boolean): Hex {
  const isOdd = path.length % 2 === 1
  const flag = (isLeaf ? 2 : 0) + (isOdd ? 1 : 0)
  const nibbles = isOdd ? [flag, ...path] : [flag, 0, ...path]
  return `0x${nibbles.map(nibble => nibble.toString(16)).join("")}`
}
