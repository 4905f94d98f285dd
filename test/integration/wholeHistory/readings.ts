import { type Address, type Hex, numberToHex } from "viem"
import { expect, test } from "vitest"
import { erc20Abi } from "../../../abis/erc20.ts"
import { localTokens } from "../../devnet/network/tokens.ts"
import { readContract } from "../indexer/readContract.ts"
import type { WholeHistory } from "./WholeHistory.ts"

export function readings(history: WholeHistory): void {
  test("readings are what the contracts said at those blocks", async () => {
    const readings = await history.rows<{
      chain_id: number
      token: Address
      side: string
      block_number: string
      amount: string
    }>(
      "SELECT chain_id, token, side, block_number::text, amount::text FROM reserve_reading ORDER BY block_number DESC, token LIMIT 40",
    )
    expect(readings).toHaveLength(40)
    for (const { chain_id: chainId, token, side, block_number: block, amount } of readings) {
      const { node, network } = history.devnet.network.chain(chainId)
      const at = numberToHex(BigInt(block))
      const native = localTokens.some(
        known => known.native && known.originChainId === chainId && known.address.toLowerCase() === token,
      )
      const bridge = network.bridge.address
      const contract = { abi: erc20Abi, address: token }
      const said = native
        ? BigInt(await node.rpc.call<Hex>("eth_getBalance", bridge, at))
        : side === "LOCKED"
          ? await readContract(node.rpc, { ...contract, functionName: "balanceOf", args: [bridge] }, at)
          : await readContract(node.rpc, { ...contract, functionName: "totalSupply" }, at)
      expect(BigInt(amount)).toBe(said)
    }
  })

  test("ratios come from events where there are some, and from readings on the chain with the older feed", async () => {
    const counts = await history.rows<{ chain_id: number; source: string; ratios: number }>(
      "SELECT chain_id, source, count(*)::int AS ratios FROM ratio GROUP BY 1, 2 ORDER BY 1, 2",
    )
    const events = counts.filter(({ source }) => source.endsWith("EVENT"))
    expect(events).toEqual([
      { chain_id: 1, source: "FEED_EVENT", ratios: 2 * 60 },
      { chain_id: 1, source: "TOKEN_EVENT", ratios: 4 * 60 },
      { chain_id: 56, source: "FEED_EVENT", ratios: 4 * 60 },
      { chain_id: 56, source: "TOKEN_EVENT", ratios: 2 * 60 },
    ])
    expect(
      counts.find(({ chain_id: id, source }) => id === 137 && source === "FEED_READING")?.ratios,
    ).toBeGreaterThan(5)
  })
}
