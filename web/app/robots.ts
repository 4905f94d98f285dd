import type { MetadataRoute } from "next"
import { siteUrl } from "../lib/siteUrl.ts"

export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    // Searches and files are endless, and say nothing that the pages do not.
    rules: { userAgent: "*", allow: "/", disallow: ["/search", "/export/", "/graphql"] },
    sitemap: new URL("/sitemap.xml", await siteUrl()).href,
  }
}
