import { type Address, type Hex, numberToHex } from "viem"
import type { LocalChain } from "../../devnet/nodes/localChain.ts"

/** A call that the bridge itself makes, of which its contract knows nothing: no function of it does so, and it has no event. */
export async function actAsBridge(
  chain: LocalChain,
  { to, data }: { to: Address; data: Hex },
): Promise<void> {
  const { address: bridge } = chain.network.bridge
  const { rpc } = chain.node
  const held = await rpc.call<Hex>("eth_getBalance", bridge, "latest")
  await rpc.call("anvil_impersonateAccount", bridge)
  // What the call costs is not taken out of the coins that are locked.
  await rpc.call("anvil_setBalance", bridge, numberToHex(BigInt(held) + 10n ** 18n))
  const [receipt] = await chain.seal([{ from: bridge, to, data }])
  await rpc.call("anvil_setBalance", bridge, held)
  await rpc.call("anvil_stopImpersonatingAccount", bridge)
  if (receipt?.status !== "0x1") throw new Error(`A call of ${to} failed.`)
}
