export type Cell = string | number | undefined

/** Rows under their headings as Markdown: the same in a terminal and in a README. */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [headings, ...rows.map(row => row.map(shown))]
  const widths = headings.map((_, column) => Math.max(...texts.map(row => (row[column] ?? "").length), 3))
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join(" | ")} |`
  const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`
  const [first = [], ...others] = texts
  return [line(first), rule, ...others.map(line)].join("\n")
}

/** Three digits that count are more than any run repeats. */
function shown(cell: Cell): string {
  if (cell === undefined) return "–"
  if (typeof cell === "string") return cell
  if (Number.isNaN(cell)) return "–"
  return Math.abs(cell) >= 100
    ? Math.round(cell).toLocaleString("en-GB")
    : String(Number(cell.toPrecision(3)))
}
