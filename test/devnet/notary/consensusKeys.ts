import { type Hex, keccak256, toHex } from "viem"
import { privateKeyToAddress } from "viem/accounts"

const keyNamed = (name: string): Hex => keccak256(toHex(`local network: ${name}`))

/** Keys of the local notary, worthless anywhere else: the first one, and the one that replaces it during the history. */
export const consensusKeys = [keyNamed("first consensus"), keyNamed("second consensus")] as const

export const consensusAddresses = consensusKeys.map(privateKeyToAddress)
