import { existsSync } from "node:fs"
import { dirname, join } from "node:path"

/** A path of the repository that the explorer runs in, wherever in it that was started. */
export function ofRepository(path: string): string {
  let folder = process.cwd()
  while (!existsSync(join(/* turbopackIgnore: true */ folder, path))) {
    const above = dirname(folder)
    if (above === folder) throw new Error(`There is no ${path} above ${process.cwd()}`)
    folder = above
  }
  return join(/* turbopackIgnore: true */ folder, path)
}
