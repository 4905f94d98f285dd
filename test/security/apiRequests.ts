import type { GraphQLSchema } from "graphql"
import type { Random } from "../devnet/traffic/random.ts"
import { encoded } from "./encoded.ts"
import type { FuzzedRequest, Known } from "./fuzzedRequest.ts"
import { hostileHeaders } from "./hostileHeaders.ts"
import { hostileText, mangled } from "./hostileText.ts"
import { hostileValue } from "./hostileValue.ts"
import { makeOperation } from "./operations.ts"
import { queryString } from "./queryString.ts"

const methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "PROPFIND"] as const

const contentTypes = [
  "application/json",
  "application/json; charset=utf-16",
  "application/graphql",
  "application/graphql+json",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "text/plain",
  "application/xml",
  "nonsense",
] as const

const EXPORT_PARAMETERS = [
  ...["status", "fromChainId", "toChainId", "tokenId", "address", "sender", "recipient", "from", "to"],
  ...["minShares", "maxShares", "verifiedOnly", "orderBy"],
]

const paths = [
  ...[
    "/",
    "/graphql",
    "/graphql/",
    "/GRAPHQL",
    "//graphql",
    "/graphql/%2e%2e",
    "/health",
    "/ready",
    "/status",
  ],
  ...[
    "/metrics",
    "/sql",
    "/sql/db",
    "/sql/live",
    "/export",
    "/export/",
    "/export/transfers.xml",
    "/.env",
    "/.git/config",
  ],
  ...[
    "/export/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/%",
    "/%ff",
    "/export/%00.csv",
    "/__proto__",
  ],
]

/** A request to the API: mostly one that it nearly understands. */
export function makeApiRequest(random: Random, schema: GraphQLSchema, known: Known): FuzzedRequest {
  const kind = random.weighted([
    { weight: 60, make: () => posted(random, schema, known) },
    { weight: 10, make: () => inAddress(random, schema, known) },
    { weight: 10, make: () => malformed(random, schema, known) },
    { weight: 10, make: () => exported(random, known) },
    { weight: 10, make: () => elsewhere(random) },
  ])
  const request = kind.make()
  return { ...request, headers: { ...request.headers, ...hostileHeaders(random) } }
}

function posted(random: Random, schema: GraphQLSchema, known: Known): FuzzedRequest {
  const operation = makeOperation(random, schema, known)
  return post(JSON.stringify(random.chance(90) ? operation : { ...operation, ...strangeEnvelope(random) }))
}

/** What stands beside the query in a request. */
function strangeEnvelope(random: Random): Record<string, unknown> {
  const name = random.pick(["operationName", "variables", "extensions", "query", "id", "documentId"])
  return { [name]: hostileValue(random) }
}

function inAddress(random: Random, schema: GraphQLSchema, known: Known): FuzzedRequest {
  const { query, variables } = makeOperation(random, schema, known)
  const sent = encoded(random, JSON.stringify(variables).slice(0, 3_000))
  // A server reads no more than 16 kB of a first line and its headers.
  const asked = encoded(random, query.slice(0, random.pick([2_000, 3_000])))
  return {
    method: random.pick(["GET", "GET", "HEAD"]),
    path: `/graphql?query=${asked}&variables=${sent}`.slice(0, 12_000),
    headers: {},
  }
}

/** A body that is no JSON, no GraphQL, or not what its type says. */
function malformed(random: Random, schema: GraphQLSchema, known: Known): FuzzedRequest {
  const { query, variables } = makeOperation(random, schema, known)
  const body = random.pick([
    () => JSON.stringify({ query: mangled(random, query), variables }),
    () => mangled(random, JSON.stringify({ query, variables })),
    () => JSON.stringify([{ query }, { query }]),
    () => JSON.stringify(hostileValue(random)),
    () => `{"query":"{ chains { id } }","variables":${"[".repeat(5_000)}${"]".repeat(5_000)}}`,
    () => `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x`,
    () => `--x\r\nContent-Disposition: form-data; name="map"\r\n\r\n{"__proto__":["variables.a"]}\r\n--x--`,
    () => `query=${encodeURIComponent(query)}&variables=${encodeURIComponent("{")}`,
    () => hostileText(random),
    () => `{ ${"chains { id } ".repeat(random.pick([10, 500]))} }`,
    () => `query { ${"a { ".repeat(400)} ${"}".repeat(400)} }`,
    () => JSON.stringify({ query, variables: "x".repeat(70_000) }),
  ])()
  return {
    method: random.pick(["POST", "POST", "POST", ...methods]),
    path: "/graphql",
    headers: { "content-type": random.pick(contentTypes) },
    body,
  }
}

function exported(random: Random, known: Known): FuzzedRequest {
  const file = random.pick(["transfers.csv", "transfers.jsonl"])
  return {
    method: random.pick(["GET", "GET", "GET", "HEAD", "POST"]),
    path: `/export/${file}${queryString(random, EXPORT_PARAMETERS, known)}`,
    headers: {},
  }
}

function elsewhere(random: Random): FuzzedRequest {
  const path = random.chance(70)
    ? random.pick(paths)
    : `/${encoded(random, hostileText(random))}`.slice(0, 8_000)
  return { method: random.pick(methods), path, headers: {} }
}

function post(body: string): FuzzedRequest {
  return { method: "POST", path: "/graphql", headers: { "content-type": "application/json" }, body }
}
