import {
  type Address,
  createTestClient,
  encodeFunctionData,
  type Hex,
  http,
  publicActions,
  walletActions,
} from "viem"
import { bridgeAbi } from "../../abis/bridge.ts"
import { bsc } from "../../ponder/networks/bsc.ts"
import { ethereum } from "../../ponder/networks/ethereum.ts"
import { notaryUrl, services } from "./services.ts"

const FEES = { maxFeePerGas: 30_000_000_000n, maxPriorityFeePerGas: 1_000_000_000n }

function clientOf(chainId: number) {
  return createTestClient({ mode: "anvil", transport: http(services.rpc[chainId]) })
    .extend(publicActions)
    .extend(walletActions)
}

/** Sends coins of BNB Smart Chain to Ethereum, as a user of the bridge does; to themselves, unless to somebody else. */
export async function depositCoins(amount: bigint, recipient?: Address) {
  const client = clientOf(bsc.id)
  const account = (await client.getAddresses()).at(-1)
  if (!account) throw new Error("The local chain has no accounts.")
  const hash = await client.sendTransaction({
    account,
    chain: null,
    to: bsc.bridge.address,
    value: amount,
    data: encodeFunctionData({
      abi: bridgeAbi,
      functionName: "deposit",
      args: [BigInt(ethereum.id), recipient ?? account],
    }),
    ...FEES,
  })
  const mined = () => client.waitForTransactionReceipt({ hash, pollingInterval: 20 })
  return { hash, account, mined }
}

type Notarized = { encodedProof: Hex; encodedReceipt: Hex; signature: Hex }

/** Claims such a deposit on Ethereum, with what the notary signs. */
export async function claimCoins(depositHash: Hex): Promise<Hex> {
  const answer = await fetch(`${notaryUrl}/notarize`, {
    method: "POST",
    body: JSON.stringify({ chainId: bsc.id, transactionHash: depositHash }),
  })
  const { encodedProof, encodedReceipt, signature } = (await answer.json()) as Notarized
  const client = clientOf(ethereum.id)
  const account = (await client.getAddresses()).at(-1)
  if (!account) throw new Error("The local chain has no accounts.")
  const hash = await client.sendTransaction({
    account,
    chain: null,
    to: ethereum.bridge.address,
    data: encodeFunctionData({
      abi: bridgeAbi,
      functionName: "withdraw",
      args: [encodedProof, encodedReceipt, signature],
    }),
    ...FEES,
  })
  const { status } = await client.waitForTransactionReceipt({ hash, pollingInterval: 100 })
  if (status !== "success") throw new Error("The claim was refused.")
  return hash
}
