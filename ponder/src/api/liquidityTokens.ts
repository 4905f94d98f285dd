import { registeredTokens } from "../domain/registeredToken.ts"

/** Both sides of every registered lock→unlock pair; each names the other. */
export const liquidityTokens = registeredTokens.filter(({ pairs }) => pairs.length > 0)
