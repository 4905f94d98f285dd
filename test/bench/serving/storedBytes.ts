import type pg from "pg"

/** Of all tables of the index, with their indexes. */
export async function storedBytes(database: pg.Client): Promise<number> {
  const { rows } = await database.query<{ bytes: number }>(
    `SELECT sum(pg_total_relation_size(oid))::float8 AS bytes FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'`,
  )
  return rows[0]?.bytes ?? 0
}
