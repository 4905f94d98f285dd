import { headers } from "next/headers"

/** Where readers find this site: as configured, or as this request names it. */
export async function siteUrl(): Promise<URL> {
  const configured = process.env.PUBLIC_WEB_URL
  if (configured) return new URL(configured)
  const host = (await headers()).get("host") ?? "localhost"
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : new URL("http://localhost")
}
