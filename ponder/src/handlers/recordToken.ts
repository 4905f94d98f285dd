import type { Context } from "ponder:registry"
import { tokenDeployment, tokenName } from "ponder:schema"
import { type Address, type Hex, isAddressEqual } from "viem"
import { erc20Abi } from "../../../abis/erc20.ts"
import { networks } from "../../networks/index.ts"
import { bondType } from "../domain/bondType.ts"
import { tokenText } from "../domain/tokenText.ts"
import { readContractAt } from "../rpc/stateAtBlock.ts"

type Block = { hash: Hex; number: bigint; timestamp: bigint }
type Metadata = { symbol: Hex; name: Hex; originChain: bigint; originAddress: Address; bondMetadata: Hex }

/** Keeps each name that a token ever went by, from the first deposit that carried it. */
export async function recordTokenName(
  block: Block,
  metadata: Metadata,
  { chain, db }: Pick<Context, "chain" | "db">,
): Promise<void> {
  await db
    .insert(tokenName)
    .values({
      chainId: chain.id,
      originChainId: metadata.originChain,
      originAddress: metadata.originAddress,
      symbolBytes: metadata.symbol,
      nameBytes: metadata.name,
      symbol: tokenText(metadata.symbol),
      name: tokenText(metadata.name),
      bondType: bondType(metadata.bondMetadata).bondType,
      blockNumber: block.number,
      timestamp: Number(block.timestamp),
    })
    .onConflictDoNothing()
}

type Deployment = {
  address: Address
  side: "LOCKED" | "MINTED"
  origin?: { chainId: bigint; address: Address }
}

/** Keeps where a token stands on a chain, with what its contract says about its decimals. */
export async function recordDeployment(
  block: Block,
  { address, side, origin }: Deployment,
  context: Pick<Context, "chain" | "db" | "client">,
): Promise<void> {
  const key = { chainId: context.chain.id, address, side }
  const known = await context.db.find(tokenDeployment, key)
  if (known && (known.originAddress !== null || !origin)) return
  const named = { originChainId: origin?.chainId ?? null, originAddress: origin?.address ?? null }
  const decimals = known ? known.decimals : await readDecimals(block, address, context)
  await context.db
    .insert(tokenDeployment)
    .values({ ...key, decimals, blockNumber: block.number, ...named })
    .onConflictDoUpdate(named)
}

async function readDecimals(
  block: Block,
  address: Address,
  context: Pick<Context, "chain" | "client">,
): Promise<number | null> {
  const isNative = networks.some(
    ({ id, nativeCoin }) => id === context.chain.id && isAddressEqual(nativeCoin.sentinel, address),
  )
  if (isNative) return 18
  const answer = await readContractAt(block, { abi: erc20Abi, address, functionName: "decimals" }, context)
  // What a contract answers need not fit the type that it declares.
  return answer !== undefined && Number.isInteger(answer) && answer >= 0 && answer <= 255 ? answer : null
}
