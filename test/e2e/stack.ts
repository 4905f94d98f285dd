import { readFile } from "node:fs/promises"
import type { TestProject } from "vitest/node"
import { runProject, type Services, servicesSchema } from "./project.ts"

/**
 * The production form of the whole project, on the local network, for all projects with tests of this kind; or the one that runs
 * already and is described by the file that RUNNING_STACK names (`.data/dev.json` of a `dev` or `start`).
 */
export default async function startStack(project: TestProject) {
  const all = project.vitest.getRootProject()
  if (all.getProvidedContext().services) return
  const file = process.env.RUNNING_STACK
  if (file) {
    provide(all, servicesSchema.parse(JSON.parse(await readFile(file, "utf8"))))
    return
  }
  const running = await runProject("start", 180_000)
  provide(all, running.services)
  return async () => {
    await running.interrupt()
  }
}

function provide(project: TestProject, services: Services): void {
  project.provide("explorerUrl", services.explorer)
  project.provide("graphqlUrl", services.graphql)
  project.provide("notaryUrl", services.notary)
  project.provide("services", services)
}
