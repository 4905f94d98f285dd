/**
 * A table of what transfers come to by what they have in common, so that nobody has to add up a million of them. Each
 * column is an expression over a row of the catalogue; each table counts its `transfers`.
 */
export type SumTable = {
  name: string
  keys: readonly Column[]
  sums: readonly Column[]
  /** Of which transfers, where not of all. */
  where?: string
}

type Column = { name: string; type: string; value: string }

export function createSumTable({ name, keys, sums }: SumTable): string {
  const columns = [
    ...keys.map(column => `${column.name} ${column.type}`),
    ...sums.map(column => `${column.name} ${column.type} NOT NULL`),
    // What is not known of a transfer is a group of its own.
    `UNIQUE NULLS NOT DISTINCT (${namesOf(keys)})`,
  ]
  return `CREATE TABLE ${name} (${columns.join(", ")})`
}

/**
 * What each of the given transfers is in the table, as if it were a group: of a query for rows of the catalogue, with
 * their `sign`, by which they are added or taken away.
 */
export function rowsToSum({ keys, sums, where = "true" }: SumTable, transfers: string): string {
  const columns = [
    ...keys.map(({ name, value }) => `${value} AS ${name}`),
    ...sums.map(({ name, type, value }) => `(sign * ${value})::${type} AS ${name}`),
  ]
  return `SELECT ${columns.join(", ")} FROM (${transfers}) AS transfer WHERE ${where}`
}

/** The rows of the table for those transfers. */
export function sumRows(table: SumTable, transfers: string): string {
  const { keys, sums } = table
  const added = sums.map(({ name, type }) => `sum(${name})::${type} AS ${name}`)
  return `SELECT ${[namesOf(keys), ...added].join(", ")} FROM (${rowsToSum(table, transfers)}) AS one GROUP BY ${namesOf(keys)}`
}

/** Adds those rows to the table, and says of each whether its group holds no transfer any more. */
export function addSumRows(table: SumTable, transfers: string): string {
  const { name, keys, sums } = table
  const added = sums.map(column => `${column.name} = ${name}.${column.name} + excluded.${column.name}`)
  return `INSERT INTO ${name} ${sumRows(table, transfers)}
    ON CONFLICT (${namesOf(keys)}) DO UPDATE SET ${added.join(", ")}
    RETURNING transfers = 0 AS is_empty`
}

const namesOf = (columns: readonly Column[]) => columns.map(({ name }) => name).join(", ")
