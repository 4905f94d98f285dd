import { headers } from "next/headers"
import { requestOrigin } from "./requestOrigin.ts"

/** Where readers find this site: as configured, or as this request names it. */
export async function siteUrl(): Promise<URL> {
  return new URL(process.env.PUBLIC_WEB_URL || (requestOrigin(await headers()) ?? "http://localhost"))
}
