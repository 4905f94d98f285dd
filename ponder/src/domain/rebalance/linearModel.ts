import type { ModelData } from "highs"

export type Term = readonly [column: number, factor: number]

type Column = { cost: number; most: number; whole: boolean }
type Row = { least: number; most: number; terms: readonly Term[] }

const UNBOUNDED = Number.POSITIVE_INFINITY
const CONTINUOUS = 0
const WHOLE = 1

/** Columns from 0 up and rows of sums over them, in the form that the solver takes. */
export function linearModel() {
  const columns: Column[] = []
  const rows: Row[] = []
  return {
    column: ({ cost = 0, most = UNBOUNDED, whole = false }: Partial<Column>): number =>
      columns.push({ cost, most, whole }) - 1,
    row: (terms: readonly Term[], { least = -UNBOUNDED, most = UNBOUNDED }: Partial<Row>): void => {
      rows.push({ terms, least, most })
    },
    data: (): ModelData => ({
      numCols: columns.length,
      numRows: rows.length,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(() => 0),
      colUpper: columns.map(({ most }) => most),
      integrality: columns.map(({ whole }) => (whole ? WHOLE : CONTINUOUS)),
      rowLower: rows.map(({ least }) => least),
      rowUpper: rows.map(({ most }) => most),
      matrix: matrixOf(rows, columns.length),
    }),
  }
}

function matrixOf(rows: readonly Row[], columns: number): ModelData["matrix"] {
  const starts = [0]
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length)
  const entries = rows.flatMap(({ terms }) => terms)
  return {
    format: "csr",
    numRows: rows.length,
    numCols: columns,
    starts,
    indices: entries.map(([column]) => column),
    values: entries.map(([, factor]) => factor),
  }
}
