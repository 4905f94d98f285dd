import { addSumRows, createSumTable } from "./sumTable.ts"
import { sumTables } from "./sumTables.ts"

/**
 * The tables of sums, and the function by which PostgreSQL keeps them in step with the catalogue: it is told what a change
 * took away and what it put there, so that nothing is counted anew and what did not change is not touched.
 */
export function sumStatements(): string[] {
  return [
    ...sumTables.map(({ name }) => `DROP TABLE IF EXISTS ${name}`),
    ...sumTables.map(createSumTable),
    addToSums,
  ]
}

const change = `SELECT -1 AS sign, * FROM unnest(gone)
    UNION ALL
    SELECT 1 AS sign, * FROM unnest(come)`

// A group without transfers is none; that one empties is rare enough to look for it in all of its table.
const addToSums = `CREATE OR REPLACE FUNCTION add_to_sums(gone transfer_catalogue[], come transfer_catalogue[])
RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $sums$
DECLARE
  any_is_empty boolean;
BEGIN
  WITH change AS MATERIALIZED (
    ${change}
  ),
  ${sumTables.map(table => `${table.name}_row AS (${addSumRows(table, "SELECT * FROM change")})`).join(",\n  ")}
  SELECT bool_or(is_empty) INTO any_is_empty
  FROM (${sumTables.map(({ name }) => `SELECT is_empty FROM ${name}_row`).join(" UNION ALL ")}) AS written;
  IF any_is_empty THEN
    ${sumTables.map(({ name }) => `DELETE FROM ${name} WHERE transfers = 0;`).join("\n    ")}
  END IF;
END
$sums$`
