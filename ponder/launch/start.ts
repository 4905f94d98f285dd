import { launch } from "./launch.ts"

/** Everything, in its production form. */
export const run = () => launch("start")
