import { db } from "ponder:api"
import type { Pool } from "pg"

/** Ponder's own to the database of the API. Drizzle hands out its pool under this name; Ponder's type of it is silent about that. */
export const { $client: connections } = db as unknown as { $client: Pool }
