/** What makes a spreadsheet take a cell for a formula; the wide forms do so where people write Chinese or Japanese. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A line of RFC 4180. Anyone can name a token: what a spreadsheet would run is shown as text, after an apostrophe. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(cell => quoted(harmless(String(cell ?? "")))).join(",")}\r\n`
}

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
