import type { Random } from "../devnet/traffic/random.ts"
import { encoded } from "./encoded.ts"
import type { FuzzedRequest, Known } from "./fuzzedRequest.ts"
import { hostileHeaders } from "./hostileHeaders.ts"
import { hostileText, mangled } from "./hostileText.ts"
import { queryString } from "./queryString.ts"

type Page = { path: (known: Known, random: Random) => string; parameters?: readonly string[] }

const idOf = (random: Random, ids: readonly string[]) => random.pick(ids)

const pages: readonly Page[] = [
  { path: () => "/" },
  { path: ({ hashes }, random) => `/tx/${idOf(random, hashes)}` },
  { path: ({ transferIds }, random) => `/transfer/${idOf(random, transferIds)}` },
  { path: ({ tokenIds }, random) => `/token/${idOf(random, tokenIds).replace("-", "/")}` },
  {
    path: ({ tokenIds }, random) => `/address/${idOf(random, tokenIds).split("-")[1]}`,
    parameters: ["tab", "after", "unregistered"],
  },
  { path: (_, random) => `/chain/${random.pick(["1", "56", "137", "250"])}` },
  { path: () => "/search", parameters: ["q"] },
  {
    path: () => "/transfers",
    parameters: [
      ...["status", "fromChainId", "toChainId", "tokenId", "address", "from", "to", "atLeast", "atMost"],
      ...["unregistered", "order", "after"],
    ],
  },
  { path: () => "/analytics", parameters: ["range", "from", "to", "token", "by", "show", "zone"] },
  { path: () => "/liquidity", parameters: ["at", "token", "unit", "range"] },
  { path: () => "/flows", parameters: ["range", "token"] },
  { path: () => "/solvency", parameters: ["at"] },
  {
    path: () => "/rebalance",
    parameters: [
      ...[
        "token",
        "token",
        "token",
        "unit",
        "tolerance",
        "poolSize",
        "aim",
        "fixedCost",
        "percentCost",
        "minimumMove",
      ],
      ...[
        "maximumMove",
        "step",
        "reserve",
        "days",
        "maxLag",
        "treasury",
        "backtest",
        "out",
        "floor-1",
        "target-1",
      ],
      ...["ceiling-56", "inbound-56", "floor-1-tokens"],
    ],
  },
  { path: () => "/status" },
  { path: () => "/developers" },
]

/** What is no page: files, pictures, and what Next.js serves by itself. */
const others = [
  ...[
    "/robots.txt",
    "/sitemap.xml",
    "/icon.svg",
    "/favicon.ico",
    "/graphql",
    "/export/transfers.csv?toChainId=250",
    "/export/a",
  ],
  ...[
    "/_next/image?url=http%3A%2F%2F169.254.169.254%2F&w=64&q=75",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/_next/static/a.js",
  ],
  ...[
    "/_next/static/..%2f..%2fserver/middleware.js",
    "/_next/data/x/index.json",
    "/_error",
    "/404",
    "/500",
    "/_not-found",
  ],
  ...[
    "/%",
    "/%ff",
    "/tx/%",
    "/tx/%ff",
    "/..%2f..%2fetc%2fpasswd",
    "//evil.example",
    "/\\evil.example",
    "/.env",
    "/__proto__",
  ],
]

/** A request to the explorer: mostly a page that there is, with parameters that it nearly understands. */
export function makePageRequest(random: Random, known: Known): FuzzedRequest {
  const method = random.chance(90)
    ? "GET"
    : random.pick(["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
  const body = method === "POST" ? { body: hostileText(random) } : {}
  return { method, path: pathOf(random, known), headers: hostileHeaders(random), ...body }
}

function pathOf(random: Random, known: Known): string {
  if (random.chance(10)) return random.pick(others)
  // A share image takes half a second to draw.
  if (random.chance(2)) return `/transfer/${encoded(random, idOf(random, known.transferIds))}/opengraph-image`
  const { path, parameters = ["utm_source"] } = random.pick(pages)
  const address = path(known, random)
  const asked = random.chance(20) ? withMangledEnd(random, address) : address
  return `${asked}${queryString(random, parameters, known)}`
}

/** Only the last part: what comes before it says which page it is. */
function withMangledEnd(random: Random, path: string): string {
  const at = path.lastIndexOf("/") + 1
  return `${path.slice(0, at)}${encoded(random, mangled(random, path.slice(at)).slice(0, 1_500))}`.slice(
    0,
    6_000,
  )
}
