import { runAlone } from "./alone.ts"
import { ponderAlone } from "./ponderAlone.ts"

/** Answers from what an `indexer` has put into the same database, or into the one that it replicates; any number of processes. */
export const run = () => runAlone(environment => ponderAlone(environment, "serve"))
