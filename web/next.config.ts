import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { NextConfig } from "next"

const workspace = resolve(import.meta.dirname, "..")

const securityHeaders = [
  { key: "X-Frame-Options", value: "DENY" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  },
]

// What is no page has none of the policies that `proxy.ts` makes, a nonce in each.
const dataHeaders = [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }]

/** All that a build of the explorer is made of, from the root of the repository. */
const SINGLE = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"]
const FOLDERS = ["abis", "ponder", "web"]
/** What stands between them and is made by others: installed, generated, or only looked at. */
const NO_SOURCES = /^(\.|node_modules$|next-env\.d\.ts$|screenshots$)/

export default {
  poweredByHeader: false,
  // Two builds of the same sources are the same, and are known as such.
  generateBuildId: () => sourcesHash(workspace),
  // `pnpm check` does so, once, and not at every start.
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: workspace,
  turbopack: { root: workspace },
  devIndicators: false,
  // No picture here is one of Next's, whose service for them fetches and decodes what an address names.
  images: { unoptimized: true },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/graphql", headers: dataHeaders },
    { source: "/export/:path*", headers: dataHeaders },
  ],
} satisfies NextConfig

/** The same for the same sources, on whatever machine, in whatever folder and at whatever time. */
export function sourcesHash(root: string): string {
  const hash = createHash("sha256")
  for (const file of [...SINGLE, ...FOLDERS.flatMap(folder => filesIn(root, folder))]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0")
  }
  return hash.digest("hex").slice(0, 32)
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !NO_SOURCES.test(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesIn(root, path) : [path]
    })
}
