import { expect, test } from "vitest"
import { databaseIn, localDatabaseName, withDatabase } from "./databases.ts"

test("gives the local network a database named after the real one", () => {
  expect(localDatabaseName("ankr_bridge")).toBe("ankr_bridge_local")
})

test("refuses a name that PostgreSQL would cut back to the real one", () => {
  expect(localDatabaseName("a".repeat(57))).toHaveLength(63)
  expect(() => localDatabaseName("a".repeat(58))).toThrow("too long")
})

test("keeps everything else of a URL", () => {
  expect(withDatabase("postgresql://me:s%40crt@db.example:6543/main?sslmode=require", "main_local")).toBe(
    "postgresql://me:s%40crt@db.example:6543/main_local?sslmode=require",
  )
})

test("reads the database as PostgreSQL does, with the user's name for a missing one", () => {
  expect(databaseIn("postgres://me@db.example/main")).toBe("main")
  expect(databaseIn("postgres://me@db.example")).toBe("me")
})
