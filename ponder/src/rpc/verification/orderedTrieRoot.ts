import { type ByteArray, concatBytes, toRlp } from "viem"
import { keccak256 } from "./keccak.ts"

type Entry = { path: readonly number[]; value: ByteArray }
/** What stands for a node in its parent: the node itself where it is short, its hash where it is not. */
type Reference = ByteArray | Node
type Node = readonly Reference[]

const EMPTY: ByteArray = new Uint8Array()
const HASH_LENGTH = 32

/** Root of the Merkle Patricia trie that holds each value under the RLP of its index, as blocks keep their lists. */
export function orderedTrieRoot(values: readonly ByteArray[]): ByteArray {
  const entries = values.map((value, index) => ({ path: nibblesOf(encodedIndex(index)), value }))
  return keccak256(entries.length === 0 ? toRlp(EMPTY, "bytes") : encode(nodeOf(entries, 0)))
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
  const encoded = encode(node)
  return encoded.length < HASH_LENGTH ? node : keccak256(encoded)
}

function encode(node: Node): ByteArray {
  return toRlp(node as Parameters<typeof toRlp>[0], "bytes") as ByteArray
}

function encodedIndex(index: number): ByteArray {
  const bytes: number[] = []
  for (let rest = index; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return toRlp(Uint8Array.from(bytes), "bytes")
}

function nibblesOf(bytes: ByteArray): number[] {
  return [...bytes].flatMap(byte => [byte >> 4, byte & 15])
}

/** A path with a first nibble that says whether it ends in a leaf, and whether it is odd. */
function hexPrefixed(path: readonly number[], isLeaf: boolean): ByteArray {
  const isOdd = path.length % 2 === 1
  const flag = (isLeaf ? 2 : 0) + (isOdd ? 1 : 0)
  const nibbles = isOdd ? [flag, ...path] : [flag, 0, ...path]
  return concatBytes(
    Array.from({ length: nibbles.length / 2 }, (_, index) =>
      Uint8Array.of(((nibbles[2 * index] ?? 0) << 4) + (nibbles[2 * index + 1] ?? 0)),
    ),
  )
}
