import type { Received } from "./send.ts"

/** What no answer may have in it, whatever was asked. */
const tellTales: readonly [fault: string, pattern: RegExp][] = [
  ["a stack trace", /(\n|\\n) +at [^\n\\]{1,200}(:\d+:\d+|<anonymous>)/],
  ["a path of the server", /node_modules|\.pnpm\/|file:\/\/\/(?!etc\/passwd)/],
  [
    "a word of the database",
    /syntax error at or near|invalid input syntax|out of range for type|relation \\?"/,
  ],
  ["an error that nobody expected", /INTERNAL_SERVER_ERROR|Internal (Server )?[Ee]rror/],
  ["a page that failed while it was drawn", /data-dgst="\d|\\?"digest\\?":\\?"\d/],
]

/** An element that somebody else wrote. */
const FOREIGN_ELEMENT = /<fuzz\b/

/** Only GraphiQL's page has it. Megabytes of others' programs hold every word, and say none of it about this server. */
const BUNDLE = "var __commonJS ="

const AROUND = 150

/** Undefined where the answer is one that a stranger may have; else what is wrong with it, and the place. */
export function faultOf({ status, contentType, body }: Received, root: string): string | undefined {
  if (status >= 500) return `status ${status}: ${body.slice(0, 2 * AROUND)}`
  const words = body.includes(BUNDLE) ? [] : tellTales
  const places: (readonly [fault: string, at: number])[] = [
    ...words.map(([fault, pattern]) => [fault, body.search(pattern)] as const),
    ["the folder of the server", body.indexOf(root)],
    ["markup of a stranger", contentType.startsWith("text/html") ? body.search(FOREIGN_ELEMENT) : -1],
  ]
  const [fault, at] = places.find(([, at]) => at >= 0) ?? []
  return at === undefined ? undefined : `${fault}: ${body.slice(Math.max(0, at - AROUND), at + AROUND)}`
}
