import type { TestProject } from "vitest/node"
import { runProject } from "./project.ts"

/** The production form of the whole project, on the local network, for all browser tests. */
export default async function startStack(project: TestProject) {
  const running = await runProject("start", 180_000)
  project.provide("explorerUrl", running.services.explorer)
  project.provide("graphqlUrl", running.services.graphql)
  project.provide("notaryUrl", running.services.notary)
  return async () => {
    await running.interrupt()
  }
}
