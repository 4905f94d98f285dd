import { execFile, spawnSync } from "node:child_process"
import { promisify } from "node:util"
import { describe, expect, test } from "vitest"
import { savedQueries } from "../../../ponder/analysts/guide.ts"
import { graphqlUrl } from "../services.ts"
import { ask } from "./ask.ts"

const run = promisify(execFile)
const has = (program: string) => spawnSync(program, ["--version"]).status === 0
/** As they stand, but for where the API is. */
const here = (snippet: string) => snippet.replace("http://127.0.0.1:42069/graphql", graphqlUrl)

describe.each(savedQueries())("$title", ({ query, snippets }) => {
  test("is answered, with something in it", async () => {
    const { data, errors, extensions } = await ask(query)
    expect(errors).toBeUndefined()
    expect(Object.values(data ?? {}).every(value => value !== null)).toBe(true)
    expect(extensions?.freshness).toHaveLength(3)
  })

  test("runs as TypeScript", async () => {
    const { stdout } = await run(process.execPath, [
      "--input-type=module-typescript",
      "-e",
      here(snippets.typescript),
    ])
    expect(stdout).toContain("chainId")
  })

  test.runIf(has("curl"))("runs in a shell", async () => {
    const { stdout } = await run("sh", ["-c", here(snippets.shell)])
    expect(JSON.parse(stdout)).toMatchObject({ data: expect.any(Object) })
    expect(stdout).not.toContain('"errors"')
  })

  test.runIf(has("python3"))("runs as Python", async () => {
    const { stdout } = await run("python3", ["-c", here(snippets.python)])
    expect(stdout).toContain("chainId")
  })
})
