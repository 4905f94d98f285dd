import { type Hex, hexToBytes, keccak256, toRlp } from "viem"

type Leaf = { path: number[]; value: Uint8Array }
/** A node as its parent holds it: whole where it is short, else by its hash. */
type Reference = Uint8Array | Nested
type Nested = readonly Reference[]

const nothing = new Uint8Array()
const emptyRoot = keccak256(toRlp("0x"))

/** The root over values that are keyed by their place, as headers have it for transactions and receipts. */
export function orderedTrieRoot(values: readonly Uint8Array[]): Hex {
  if (values.length === 0) return emptyRoot
  const leaves = values.map((value, index) => ({ path: nibbles(index), value }))
  return keccak256(encoded(node(leaves)))
}

function nibbles(index: number): number[] {
  const key = hexToBytes(toRlp(index === 0 ? "0x" : evenHex(index)))
  return [...key].flatMap(byte => [byte >> 4, byte & 15])
}

function evenHex(index: number): Hex {
  const digits = index.toString(16)
  return `0x${digits.length % 2 === 0 ? "" : "0"}${digits}`
}

function node(leaves: readonly Leaf[]): Nested {
  const [first, ...others] = leaves
  if (!first) throw new Error("A node stands for at least one value.")
  if (others.length === 0) return [compact(first.path, true), first.value]
  const shared = first.path.findIndex((nibble, place) => others.some(({ path }) => path[place] !== nibble))
  if (shared > 0) {
    return [
      compact(first.path.slice(0, shared), false),
      reference(node(leaves.map(leaf => below(leaf, shared)))),
    ]
  }
  const children = Array.from({ length: 16 }, (_, nibble) => {
    const behind = leaves.filter(({ path }) => path[0] === nibble)
    return behind.length === 0 ? nothing : reference(node(behind.map(leaf => below(leaf, 1))))
  })
  // No key of a list is the beginning of another one: nothing ever stands at the branch itself.
  return [...children, nothing]
}

function below({ path, value }: Leaf, depth: number): Leaf {
  return { path: path.slice(depth), value }
}

function reference(child: Nested): Reference {
  const whole = encoded(child)
  return whole.length < 32 ? child : keccak256(whole, "bytes")
}

function encoded(child: Nested): Uint8Array {
  return toRlp(child as never, "bytes")
}

/** A path in bytes: its first half byte says whether a value follows and whether the number of the others is odd. */
function compact(path: readonly number[], isLeaf: boolean): Uint8Array {
  const isOdd = path.length % 2 === 1
  const all = [(isLeaf ? 2 : 0) + (isOdd ? 1 : 0), ...(isOdd ? [] : [0]), ...path]
  return Uint8Array.from(
    { length: all.length / 2 },
    (_, index) => ((all[2 * index] ?? 0) << 4) | (all[2 * index + 1] ?? 0),
  )
}
