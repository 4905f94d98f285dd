/** What a package may be under that runs for users. All of them let it be used, changed and passed on beside code of any licence. */
export const allowedLicences = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
] as const

/** Others, under a licence of which somebody has looked at what it asks for: nothing of them is changed, and each is named as its own. */
export const exceptions: Readonly<Record<string, string>> = {
  // A library that sharp loads, which Next.js brings along for pictures that this explorer has none of.
  "@img/sharp-libvips-linux-x64": "LGPL-3.0-or-later",
  // Data: which browsers there are.
  "caniuse-lite": "CC-BY-4.0",
  // The two fonts.
  geist: "SIL OPEN FONT LICENSE",
  // Compiles styles at build time; not a file of it reaches a browser.
  lightningcss: "MPL-2.0",
  "lightningcss-linux-x64-gnu": "MPL-2.0",
  "victory-vendor": "MIT AND ISC AND BSD-3-Clause",
}
