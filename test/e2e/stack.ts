import { readFile } from "node:fs/promises"
import { dirname } from "node:path"
import type { TestProject } from "vitest/node"
import { unpackChromium } from "./chromium.ts"
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
    provide(all, servicesSchema.parse(JSON.parse(await readFile(file, "utf8"))), dirname(file))
    return
  }
  // Once, and before several tests ask for it at the same moment.
  const [running] = await Promise.all([runProject("start", 180_000), unpackChromium()])
  provide(all, running.services, running.dataDirectory)
  return async () => {
    await running.interrupt()
  }
}

function provide(project: TestProject, services: Services, dataDirectory: string): void {
  project.provide("explorerUrl", services.explorer)
  project.provide("graphqlUrl", services.graphql)
  project.provide("notaryUrl", services.notary)
  project.provide("services", services)
  project.provide("dataDirectory", dataDirectory)
}
