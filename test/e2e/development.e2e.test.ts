import { expect, test } from "vitest"
import { type RunningProject, runProject } from "./project.ts"
import { projectProcesses } from "./projectProcesses.ts"

/** How quick it is shows on a machine that does nothing else; here, other tests go on beside it. */
const PATIENCE_MS = 180_000

test("`dev` indexes three chains and opens the explorer, twice in a row, and leaves no process behind", async () => {
  for (const round of ["first", "second"]) {
    const project = await runProject("dev", PATIENCE_MS)
    try {
      expect(await statesOf(project), round).toEqual([
        { chainId: 1, state: "LIVE" },
        { chainId: 137, state: "LIVE" },
        { chainId: 56, state: "LIVE" },
      ])
      const page = await fetch(project.services.explorer)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain("Polygon")
      expect(project.output()).toContain(project.services.samples["two-networks"]?.deposit)
      expect(await projectProcesses(project.dataDirectory)).not.toEqual([])
    } finally {
      expect(await project.interrupt()).toBe(0)
    }
    expect(await projectProcesses(project.dataDirectory)).toEqual([])
  }
}, 420_000)

async function statesOf({ services }: RunningProject): Promise<unknown> {
  const response = await fetch(services.graphql, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ freshness { chainId state } }" }),
  })
  const { data } = (await response.json()) as { data: { freshness: unknown } }
  return data.freshness
}
