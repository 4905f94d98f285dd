import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs"
import { join } from "node:path"
import { hexToBytes } from "viem"
import { bridgeOf } from "../../integration/schedules/bridgeTraffic.ts"
import { makeWorld } from "./makeWorld.ts"
import type { Mined } from "./mineBlock.ts"
import { hashesFile, partFile, parts, partsOf, placesFile, transactionsFile } from "./worldFiles.ts"
import { type WorldShape, worldName } from "./worldShape.ts"

/** The folder of the world's files, which are made the first time. */
export function writeWorld(shape: WorldShape, worlds: string): string {
  const folder = join(worlds, worldName(shape))
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const chains = new Map(shape.chainIds.map(id => [id, new ChainFiles(unfinished, id)]))
  for (const mined of makeWorld(shape)) chains.get(mined.block.chainId)?.add(mined)
  for (const chain of chains.values()) chain.close()
  renameSync(unfinished, folder)
  return folder
}

class ChainFiles {
  readonly #folder: string
  readonly #chainId: number
  readonly #bridge: string
  readonly #files: number[]
  readonly #ends = parts.map(() => 0)
  readonly #places: number[] = []
  readonly #hashes: Uint8Array[] = []
  readonly #transactions: Uint8Array[] = []

  constructor(folder: string, chainId: number) {
    this.#folder = folder
    this.#chainId = chainId
    this.#bridge = bridgeOf(chainId).toLowerCase()
    this.#files = parts.map(part => openSync(partFile(folder, chainId, part), "w"))
  }

  add(mined: Mined): void {
    const texts = partsOf(mined, this.#bridge)
    this.#places.push(...this.#ends)
    for (const [index, part] of parts.entries()) {
      this.#ends[index] = (this.#ends[index] ?? 0) + writeSync(this.#files[index] ?? 0, texts[part])
    }
    const { hash, number, transactions } = mined.block
    this.#hashes.push(hexToBytes(hash))
    const place = new Uint8Array(Uint32Array.of(number).buffer)
    for (const transaction of transactions) this.#transactions.push(hexToBytes(transaction.hash), place)
  }

  close(): void {
    for (const file of this.#files) closeSync(file)
    const [folder, id] = [this.#folder, this.#chainId] as const
    writeFileSync(placesFile(folder, id), Float64Array.from([...this.#places, ...this.#ends]))
    writeFileSync(hashesFile(folder, id), Buffer.concat(this.#hashes))
    writeFileSync(transactionsFile(folder, id), Buffer.concat(this.#transactions))
  }
}
