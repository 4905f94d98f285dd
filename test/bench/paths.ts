import { join } from "node:path"
import { repositoryRoot } from "../../ponder/launch/paths.ts"

const dataFolder = join(repositoryRoot, ".data/bench")
/** Worlds that were made once, which every run finds again. */
export const worldsFolder = join(dataFolder, "worlds")
/** Packages that nothing but the bench needs. */
export const peersFolder = join(dataFolder, "peers")
export const resultsFolder = join(dataFolder, "results")
