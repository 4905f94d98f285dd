import { registeredTokens } from "../../../ponder/src/domain/registeredToken.ts"
import { tokenId as idOf } from "../../../ponder/src/domain/tokenId.ts"
import { firstParameter, type UrlParameters } from "../../lib/firstParameter.ts"
import { paths } from "../../lib/paths.ts"
import { readAddress } from "../../lib/readAddress.ts"
import { readTokenId } from "../token/readTokenId.ts"
import { readMoment, writeMoment } from "../treasury/moment.ts"

export const STRETCHES = [7, 30, 90] as const

export type StakingChoice = {
  /** Unix seconds; null for now. */
  at: number | null
  /** Whose yield is drawn. */
  tokenId: string
  /** Over which a yield is reckoned. */
  days: (typeof STRETCHES)[number]
  /** Whose stakes are looked up. */
  address: `0x${string}` | null
  /** What of the address says nothing: read as if it were not there, and told. */
  misread: string[]
}

/** What a pool here gives and takes back. */
const USUAL_TOKEN = registeredTokens
  .filter(({ unstakeSeconds }) => unstakeSeconds !== undefined)
  .map(({ chainId, address }) => idOf(chainId, address))[0]

/** What the address of the page asks for. */
export function readStakingChoice(parameters: UrlParameters): StakingChoice {
  const text = (name: string) => firstParameter(parameters, name)
  const at = readMoment(text("at"))
  const tokenId = readTokenId(text("token"))
  const days = STRETCHES.find(each => `${each}` === text("days"))
  const address = readAddress(text("address"))
  const misread = [
    text("at") !== "" && at === null && "moment",
    text("token") !== "" && tokenId === null && "token",
    text("days") !== "" && days === undefined && "number of days",
    text("address") !== "" && address === null && "account",
  ].filter(name => name !== false)
  return { at, tokenId: tokenId ?? USUAL_TOKEN ?? "", days: days ?? 30, address, misread }
}

/** What of a choice stands in the address, under its names there. */
export function writeStakingChoice({ at, tokenId, days, address }: StakingChoice): Record<string, string> {
  return {
    ...(at !== null && { at: writeMoment(at) }),
    ...(tokenId !== USUAL_TOKEN && { token: tokenId }),
    ...(days !== 30 && { days: `${days}` }),
    ...(address !== null && { address }),
  }
}

/** The address of this page with a choice, or with a part of it changed. */
export function stakingPath(choice: StakingChoice, changes: Partial<StakingChoice> = {}): string {
  return paths.staking(new URLSearchParams(writeStakingChoice({ ...choice, ...changes })).toString())
}
