import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8")
const TOKEN = /--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g

const tokens = new Map(
  [...css.matchAll(TOKEN)].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
)

const TEXT = ["ink", "quiet", "accent", "arrived", "waiting", "your-turn", "impossible", "unknown"]
const MARKS = ["ethereum", "polygon", "bsc"]
const GROUNDS = ["ground", "raised"]

describe.each(["light", "dark"] as const)("in the %s theme", theme => {
  const contrast = (front: string, ground: string) => ratio(luminance(front, theme), luminance(ground, theme))

  test.each(TEXT)("%s is readable (AA, 4.5) on every ground", name => {
    for (const ground of GROUNDS) expect(contrast(name, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(MARKS)("the mark of %s stands out (AA for graphics, 3) from every ground", name => {
    for (const ground of GROUNDS) expect(contrast(name, ground)).toBeGreaterThanOrEqual(3)
  })
})

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** WCAG relative luminance of an OKLCH colour, with what sRGB cannot show clipped. */
function luminance(name: string, theme: "light" | "dark"): number {
  const [lightness = 0, chroma = 0, hue = 0] = (tokens.get(name)?.[theme] ?? "").split(" ").map(Number)
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue)
}

function clip(channel: number): number {
  return Math.min(1, Math.max(0, channel))
}
