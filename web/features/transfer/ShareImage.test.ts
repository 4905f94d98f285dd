import { ImageResponse } from "next/og"
import { createElement } from "react"
import { expect, test, vi } from "vitest"
import { SHARE_IMAGE_SIZE, ShareImage } from "./ShareImage.tsx"
import { sampleTransfer } from "./sampleTransfer.ts"

const PNG = [0x89, 0x50, 0x4e, 0x47]

test.each([
  ["markup", `"><script>alert(1)</script>`],
  ["a turn of the direction", "\u202ebHTEa"],
  ["letters that look like others", "aE\u0422Hb"],
  ["a picture, which its renderer would fetch", "\u{1f4b0}\u{1f469}\u200d\u{1f680}"],
  ["letters of a font that it would fetch", "\u5b89\u5168"],
  ["ten thousand characters", "x".repeat(10_000)],
  ["a NUL", "aETHb\u0000"],
])("a token called by %s is drawn, and nobody is asked for anything", async (_, symbol) => {
  const asked = vi.spyOn(globalThis, "fetch")
  const { token } = sampleTransfer()
  const transfer = sampleTransfer({ token: token && { ...token, symbol, verified: false } })
  const image = new ImageResponse(createElement(ShareImage, { transfer }), SHARE_IMAGE_SIZE)
  const bytes = new Uint8Array(await image.arrayBuffer())
  expect([...bytes.slice(0, 4)]).toEqual(PNG)
  // Its own parts come as data.
  const elsewhere = asked.mock.calls.map(([url]) => String(url)).filter(url => !url.startsWith("data:"))
  expect(elsewhere.map(url => url.slice(0, 100))).toEqual([])
})
