import { readListChoice } from "./listChoice.ts"
import { listVariables } from "./listVariables.ts"

const choice = readListChoice({})
const most = 8

/** What the start page shows of all transfers. */
export const LATEST = { choice, most, variables: { ...listVariables(choice), first: most } }
