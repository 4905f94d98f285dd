import { openSync, readFileSync, readSync } from "node:fs"
import { bytesToHex, type Hex } from "viem"
import { bridgeOf } from "../../integration/schedules/bridgeTraffic.ts"
import type { Mined } from "./mineBlock.ts"
import {
  hashesFile,
  type Part,
  partFile,
  parts,
  partsOf,
  placesFile,
  transactionsFile,
} from "./worldFiles.ts"

const HASH = 32
const NUMBER = 4

/** A chain as a node has it: the blocks of a world in its files, and those that were mined since in memory. */
export class BenchChain {
  readonly id: number
  readonly bridge: string
  readonly #folder: string
  readonly #files: ReadonlyMap<Part, number>
  readonly #places: Float64Array
  readonly #written: number
  readonly #hashes: Hex[]
  readonly #numbers: Map<Hex, number>
  readonly #mined: Record<Part, Buffer>[] = []
  #blockOfTransaction: Map<Hex, number> | undefined
  readonly #minedTransactions = new Map<Hex, number>()

  constructor(folder: string, id: number) {
    this.id = id
    this.bridge = bridgeOf(id).toLowerCase()
    this.#folder = folder
    this.#files = new Map(parts.map(part => [part, openSync(partFile(folder, id, part), "r")]))
    this.#places = new Float64Array(new Uint8Array(readFileSync(placesFile(folder, id))).buffer)
    this.#hashes = pieces(readFileSync(hashesFile(folder, id)), HASH).map(piece => bytesToHex(piece))
    this.#numbers = new Map(this.#hashes.map((hash, number) => [hash, number]))
    this.#written = this.#hashes.length
  }

  get head(): number {
    return this.#hashes.length - 1
  }

  hashOf(number: number): Hex | undefined {
    return this.#hashes[number]
  }

  numberOf(hash: Hex): number | undefined {
    return this.#numbers.get(hash)
  }

  blockOfTransaction(hash: Hex): number | undefined {
    this.#blockOfTransaction ??= new Map(
      pieces(readFileSync(transactionsFile(this.#folder, this.id)), HASH + NUMBER).map(piece => [
        bytesToHex(piece.subarray(0, HASH)),
        piece.readUInt32LE(HASH),
      ]),
    )
    return this.#blockOfTransaction.get(hash) ?? this.#minedTransactions.get(hash)
  }

  /** What is kept of the blocks from one to another, one after the other. */
  read(part: Part, first: number, last = first): Buffer {
    const inFiles = this.#fromFile(part, first, Math.min(last, this.#written - 1))
    if (last < this.#written) return inFiles
    const inMemory = this.#mined.slice(Math.max(first - this.#written, 0), last - this.#written + 1)
    return Buffer.concat([inFiles, ...inMemory.map(texts => texts[part])])
  }

  add(mined: Mined): void {
    const { hash, number, transactions } = mined.block
    const texts = partsOf(mined, this.bridge)
    this.#mined.push(
      Object.fromEntries(parts.map(part => [part, Buffer.from(texts[part])])) as Record<Part, Buffer>,
    )
    this.#hashes.push(hash)
    this.#numbers.set(hash, number)
    for (const transaction of transactions) this.#minedTransactions.set(transaction.hash, number)
  }

  #fromFile(part: Part, first: number, last: number): Buffer {
    if (first > last) return Buffer.alloc(0)
    const row = (block: number) => this.#places[block * parts.length + parts.indexOf(part)] ?? 0
    const [start, end] = [row(first), row(last + 1)]
    const piece = Buffer.allocUnsafe(end - start)
    readSync(this.#files.get(part) ?? 0, piece, 0, piece.length, start)
    return piece
  }
}

function pieces(bytes: Buffer, length: number): Buffer[] {
  return Array.from({ length: bytes.length / length }, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  )
}
