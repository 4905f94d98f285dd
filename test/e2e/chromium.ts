import { existsSync } from "node:fs"
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import packed, { inflate } from "@sparticuz/chromium"

const require = createRequire(import.meta.url)
const packageFolder = join(dirname(require.resolve("@sparticuz/chromium")), "..")
const { version } = require(join(packageFolder, "package.json")) as { version: string }
const dataFolder = join(import.meta.dirname, "..", "..", ".data")
const home = join(dataFolder, `chromium-${version}`)

export type Chromium = { executablePath: string; env: Record<string, string> }

/**
 * A browser for a machine that has none: unpacked once from the package, with the libraries it needs (NSS, expat)
 * and a font. The package brings these for one cloud only, and unpacks into a shared folder without a lock; here they
 * are used everywhere, and several processes may ask at once. `CHROMIUM_PATH` names another browser instead, for
 * systems that the package has no binary for (it is Linux on x64).
 */
export async function unpackChromium(): Promise<Chromium> {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, env: {} }
  if (!existsSync(home)) await unpackTo(home)
  return {
    executablePath: join(home, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(home, "al2023", "lib"),
      FONTCONFIG_FILE: join(home, "fonts.conf"),
      HOME: home,
    },
  }
}

async function unpackTo(folder: string) {
  await mkdir(dataFolder, { recursive: true })
  const draft = await mkdtemp(`${folder}-`)
  await withTemporaryFolder(draft, async () => {
    await packed.executablePath()
    await inflate(join(packageFolder, "bin", "al2023.tar.br"))
  })
  await writeFile(join(draft, "fonts.conf"), fontsConfig(folder))
  try {
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

/** The package unpacks where the system's temporary folder is. */
async function withTemporaryFolder(folder: string, work: () => Promise<void>) {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** The package's own configuration looks for its fonts where that one cloud has them. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`
}
