import { launch } from "./launch.ts"

/** Everything, with code that reloads. */
export const run = () => launch("dev")
