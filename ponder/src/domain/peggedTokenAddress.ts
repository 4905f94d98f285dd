import { type Address, getCreate2Address, type Hex, pad } from "viem"
import { remembered } from "./remembered.ts"

/** keccak256 of the creation code of the production proxies that stand for bonds and for plain tokens. */
const BOND_INIT_CODE_HASH: Hex = "0x1d35be048b1ccc368368b25097049ed981751d8dcf67d07e87d345ccd0a32f13"
const PLAIN_INIT_CODE_HASH: Hex = "0xf307a1dac23b80ec9a3567c90a37826eb2b068bc668671dd93b508cc1d733739"

export type PeggedToken = {
  /** The bridge of the chain where the peg lives. */
  bridge: Address
  originToken: Address
  bondType: "PLAIN" | "REBASING" | "NON_REBASING"
}

/** Where a bridge creates, or will create, the token that stands for one of another chain. */
export const peggedTokenAddress = remembered(
  ({ bridge, originToken, bondType }: PeggedToken): Address =>
    getCreate2Address({
      from: bridge,
      salt: pad(originToken, { dir: "right", size: 32 }),
      bytecodeHash: bondType === "PLAIN" ? PLAIN_INIT_CODE_HASH : BOND_INIT_CODE_HASH,
    }),
  ({ bridge, originToken, bondType }) => `${bridge} ${originToken} ${bondType}`,
)
