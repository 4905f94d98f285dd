import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8")
const TOKEN = /--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g

const tokens = new Map(
  [...css.matchAll(TOKEN)].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
)

const TEXT = ["ink", "quiet", "accent", "arrived", "waiting", "your-turn", "impossible", "unknown"]
const STATUS = ["arrived", "waiting", "your-turn", "impossible"]
const MARKS = ["ethereum", "polygon", "bsc"]
const SERIES = [1, 2, 3, 4, 5, 6].map(slot => `series-${slot}`)
const GROUNDS = ["ground", "raised"]

/** How linear RGB is seen: Machado, Oliveira and Fernandes, 2009, with nothing left of the cone that is missing. */
const EYES = {
  "all three kinds of": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  deuteranopic: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopic: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  tritanopic: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}

describe.each(["light", "dark"] as const)("in the %s theme", theme => {
  const contrast = (front: string, ground: string) => ratio(luminance(front, theme), luminance(ground, theme))

  test.each(TEXT)("%s is readable (AA, 4.5) on every ground", name => {
    for (const ground of GROUNDS) expect(contrast(name, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([...MARKS, ...SERIES, "series-others"])(
    "%s stands out (AA for graphics, 3) from every ground",
    name => {
      for (const ground of GROUNDS) expect(contrast(name, ground)).toBeGreaterThanOrEqual(3)
    },
  )

  test.each(Object.entries(EYES))("what a chart tells apart is told apart by %s eyes", (_, eyes) => {
    const seen = SERIES.map(name => oklab(seenBy(eyes, linearRgb(name, theme))))
    for (const [index, colour] of seen.entries()) {
      for (const other of seen.slice(0, index)) expect(distance(colour, other)).toBeGreaterThan(0.09)
    }
  })

  test.each(SERIES)("%s is taken for no status", name => {
    for (const status of STATUS) {
      const [one, other] = [name, status].map(each => oklab(linearRgb(each, theme)))
      expect(distance(one ?? [], other ?? [])).toBeGreaterThan(0.09)
    }
  })
})

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** WCAG relative luminance. */
function luminance(name: string, theme: "light" | "dark"): number {
  const [red = 0, green = 0, blue = 0] = linearRgb(name, theme)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Of an OKLCH colour, with what sRGB cannot show clipped. */
function linearRgb(name: string, theme: "light" | "dark"): number[] {
  const [lightness = 0, chroma = 0, hue = 0] = (tokens.get(name)?.[theme] ?? "").split(" ").map(Number)
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(clip)
}

function seenBy(eyes: readonly number[], [red = 0, green = 0, blue = 0]: number[]): number[] {
  return [0, 3, 6].map(row =>
    clip((eyes[row] ?? 0) * red + (eyes[row + 1] ?? 0) * green + (eyes[row + 2] ?? 0) * blue),
  )
}

function oklab([red = 0, green = 0, blue = 0]: number[]): number[] {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function distance(one: number[], other: number[]): number {
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)))
}

function clip(channel: number): number {
  return Math.min(1, Math.max(0, channel))
}
