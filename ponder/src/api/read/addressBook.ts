import type { Address } from "viem"
import { bridgeOf } from "../../../config/bridgeOf.ts"
import { parseEnvironment } from "../../../config/environment.ts"
import { type AddressEntry, addressBook } from "../../domain/addressBook.ts"
import { consensusAddresses } from "../../queries/consensusAddresses.ts"
import { indexedChains } from "../indexedChains.ts"
import type { Ask } from "./rows.ts"

const { addressLabels } = parseEnvironment(process.env)
const known: readonly AddressEntry[] = [...addressLabels, ...addressBook(bridgeOf)]

/** All addresses that somebody vouches for: the operator, the data of the networks, the events of the bridges. */
export async function readAddressBook(rows: Ask): Promise<AddressEntry[]> {
  const notaries = await rows<{ chain_id: number; subject: Address }>(
    consensusAddresses(indexedChains.map(({ id }) => id)),
  )
  return [
    ...known,
    ...notaries.map(({ chain_id, subject }) => ({
      address: subject,
      label: "Notary of the bridge",
      chainId: chain_id,
    })),
  ]
}
