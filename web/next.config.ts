import { resolve } from "node:path"
import type { NextConfig } from "next"

const workspace = resolve(import.meta.dirname, "..")

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  },
]

export default {
  poweredByHeader: false,
  outputFileTracingRoot: workspace,
  turbopack: { root: workspace },
  devIndicators: false,
  // `check` has done that, by the same settings.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
} satisfies NextConfig
