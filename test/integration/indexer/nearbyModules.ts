/**
 * Loaded into Ponder by `node --import`, for its more than three thousand files: where a file of a package names another one
 * by its path, this says which that is, as Node would. Node asks the file system again for each, and parses the whole
 * package.json above it, of which drizzle's alone has 128 kB.
 */
import { registerHooks } from "node:module"

/** Folders in which Node took a `.js` for an ES module by the package.json above: so are all others there. */
const ofModules = new Set<string>()

registerHooks({
  resolve(specifier, context, resolveAsNode) {
    const { parentURL, conditions } = context
    const isNearby =
      conditions.includes("import") &&
      parentURL?.includes("/node_modules/") &&
      /^\.\.?\//.test(specifier) &&
      specifier.endsWith(".js")
    if (!isNearby) return resolveAsNode(specifier, context)
    const url = new URL(specifier, parentURL).href
    const folder = url.slice(0, url.lastIndexOf("/"))
    if (ofModules.has(folder)) return { url, format: "module", shortCircuit: true }
    const resolved = resolveAsNode(specifier, context)
    if (resolved.url === url && resolved.format === "module") ofModules.add(folder)
    return resolved
  },
})
