import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterEach, beforeEach, expect, test } from "vitest"
import { ensureDatabase, recreateDatabase } from "./databases.ts"
import { removeOutside } from "./postgres/outside.ts"
import { type Postgres, startPostgres } from "./postgres.ts"
import { isAlive } from "./processes.ts"

const isRoot = process.getuid?.() === 0
const running = new Set<Postgres>()

let parent: string
let dataDirectory: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "postgres-test-"))
  chmodSync(parent, 0o755)
  dataDirectory = join(parent, "data")
  mkdirSync(dataDirectory)
})
afterEach(async () => {
  for (const server of running) await server.stop()
  running.clear()
  removeOutside(dataDirectory)
  rmSync(parent, { recursive: true, force: true })
})

test("keeps its data from one start to the next", async () => {
  const first = await start()
  await ensureDatabase(first.url("postgres"), "kept")
  await query(first.url("kept"), "CREATE TABLE note AS SELECT 'still here' AS text")
  await stop(first)

  const second = await start()
  await ensureDatabase(second.url("postgres"), "kept")
  expect(await query(second.url("kept"), "SELECT text FROM note")).toEqual([{ text: "still here" }])
})

test("empties a database even while others use it", async () => {
  const server = await start()
  await ensureDatabase(server.url("postgres"), "local")
  await query(server.url("local"), "CREATE TABLE note (text text)")
  const user = new pg.Client({ connectionString: server.url("local") })
  user.on("error", () => {})
  await user.connect()

  await recreateDatabase(server.url("postgres"), "local")
  expect(await query(server.url("local"), "SELECT to_regclass('note') AS note")).toEqual([{ note: null }])
})

test("listens to this machine only, without a socket file, for who knows the password", async () => {
  const server = await start()
  const url = server.url("postgres")
  expect(await query(url, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }])
  expect(await query(url, "SHOW unix_socket_directories")).toEqual([{ unix_socket_directories: "" }])
  await expect(query(url.replace(/:[^:@]+@/, ":wrong@"), "SELECT 1")).rejects.toThrow(
    "password authentication failed",
  )
  expect(statSync(join(dataDirectory, "postgres.password")).mode & 0o777).toBe(0o600)
})

test("does not write its password into its log", async () => {
  const server = await start()
  const url = server.url("postgres")
  await expect(query(url.replace(/:[^:@]+@/, ":wrong@"), "SELECT 1")).rejects.toThrow()
  await expect(query(url, "SELECT nonsense")).rejects.toThrow()
  await stop(server)
  const log = readFileSync(join(dataDirectory, "logs/postgres.log"), "utf8")
  expect(log).toContain("nonsense")
  expect(log).not.toContain(readFileSync(join(dataDirectory, "postgres.password"), "utf8"))
})

test("takes over the data from a server whose owner was killed", async () => {
  const owner = spawnOwner()
  const [{ url }] = (await once(owner, "message")) as [{ url: string }]
  await query(url, "CREATE TABLE note AS SELECT 'committed' AS text")
  await query(url, "CHECKPOINT")
  const left = postmaster()
  owner.kill("SIGKILL")
  await once(owner, "exit")
  expect(isAlive(left)).toBe(true)

  const server = await start()
  expect(isAlive(left)).toBe(false)
  expect(await query(server.url("postgres"), "SELECT text FROM note")).toEqual([{ text: "committed" }])
})

test("starts after the server itself was killed", async () => {
  const first = await start()
  const killed = postmaster()
  process.kill(killed, "SIGKILL")
  await first.ended
  running.delete(first)
  await start()
})

test("leaves a process alone that was given the number of a dead server", async () => {
  await stop(await start())
  const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])
  writeFileSync(pidFile(), `${stranger.pid}\n${join(dataDirectory, "postgres")}\n1\n1\n\n\n0\nready\n`)
  await start()
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  stranger.kill("SIGKILL")
})

test("refuses the data of another major version, naming both, and leaves it as it is", async () => {
  await stop(await start())
  const cluster = realpathSync(join(dataDirectory, "postgres"))
  writeFileSync(join(cluster, "PG_VERSION"), "17\n")
  const before = filesIn(cluster)
  await expect(startPostgres({ dataDirectory })).rejects.toThrow(
    `The database in ${dataDirectory}/postgres was made by PostgreSQL 17, and this is PostgreSQL 18, which does not touch it: go back to the build that made it, or run \`pnpm reset\` and index anew.`,
  )
  expect(filesIn(cluster)).toEqual(before)
})

test("makes its data anew where an earlier start was interrupted", async () => {
  mkdirSync(join(dataDirectory, "postgres.new"))
  writeFileSync(join(dataDirectory, "postgres.new/PG_VERSION"), "18\n")
  await start()
})

test("says what to do when the password is lost", async () => {
  await stop(await start())
  rmSync(join(dataDirectory, "postgres.password"))
  await expect(startPostgres({ dataDirectory })).rejects.toThrow("postgres.password is missing")
})

test.runIf(isRoot)("as root, puts aside what the user that runs it cannot reach", async () => {
  chmodSync(parent, 0o700)
  const first = await start()
  await query(first.url("postgres"), "CREATE TABLE note AS SELECT 'still here' AS text")
  await stop(first)

  const link = join(dataDirectory, "postgres")
  const cluster = readlinkSync(link)
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(statSync(cluster).uid).not.toBe(0)
  const second = await start()
  expect(await query(second.url("postgres"), "SELECT text FROM note")).toEqual([{ text: "still here" }])
  await stop(second)

  removeOutside(dataDirectory)
  expect(existsSync(cluster)).toBe(false)
})

test.runIf(isRoot)("as root, does not follow a link to the data of another checkout", async () => {
  chmodSync(parent, 0o700)
  await stop(await start())
  const other = join(parent, "copy")
  spawnSync("cp", ["-a", dataDirectory, other])
  try {
    await expect(
      startPostgres({ dataDirectory: other }).then(server => server.stop()),
    ).resolves.toBeUndefined()
    expect(readlinkSync(join(other, "postgres"))).not.toBe(readlinkSync(join(dataDirectory, "postgres")))
  } finally {
    removeOutside(other)
  }
})

test.runIf(isRoot)("as an ordinary user, says whose data it may not use", async () => {
  await stop(await start())
  chownSync(dataDirectory, 65_534, 65_534)
  const owner = spawnOwner({ uid: 65_534, gid: 65_534 })
  const [message] = await once(owner, "message")
  expect(message).toEqual({
    kind: "failed",
    message: `${dataDirectory}/postgres belongs to another user, who ran this before: run it as that user again, or let that user run \`pnpm reset\`.`,
  })
  expect(existsSync(pidFile())).toBe(false)
})

async function start(): Promise<Postgres> {
  const server = await startPostgres({ dataDirectory })
  running.add(server)
  return server
}

async function stop(server: Postgres): Promise<void> {
  await server.stop()
  running.delete(server)
}

/** The process that owns the server in the real system. */
function spawnOwner(account: { uid?: number; gid?: number } = {}) {
  return spawn(process.execPath, [join(import.meta.dirname, "postgresPart.ts"), dataDirectory], {
    ...account,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })
}

/** Each with its size and the time of its last change. */
function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map(name => [name, statSync(join(directory, name))] as const)
    .map(([name, { size, mtimeMs }]) => `${name} ${size} ${mtimeMs}`)
}

function pidFile(): string {
  return join(dataDirectory, "postgres/postmaster.pid")
}

function postmaster(): number {
  return Number(readFileSync(pidFile(), "utf8").split("\n")[0])
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
