import { headers } from "next/headers"

// What a request says of its host ends up in links.
const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i

/** Where readers find this site: as configured, or as this request names it. */
export async function siteUrl(): Promise<URL> {
  const configured = process.env.PUBLIC_WEB_URL
  if (configured) return new URL(configured)
  const request = await headers()
  const host = request.get("host") ?? ""
  const protocol = request.get("x-forwarded-proto") === "https" ? "https" : "http"
  return new URL(HOST.test(host) ? `${protocol}://${host}` : "http://localhost")
}
