import { once } from "node:events"
import { connect, createServer, type Server } from "node:net"
import { afterEach, expect, test } from "vitest"
import { freePort } from "./freePort.ts"
import { type ReservedPort, reservePort } from "./ports.ts"

const host = "127.0.0.1"
const open: Server[] = []
const reserved: ReservedPort[] = []

afterEach(async () => {
  for (const server of open.splice(0)) server.close()
  for (const port of reserved.splice(0)) await port.release()
})

test("gives the wished port when it is free", async () => {
  const port = await freePort()
  expect(await reserve(port, false)).toMatchObject({ port, moved: false })
})

test("goes to the next free one when a default is taken", async () => {
  const port = await occupy()
  const { port: given, moved } = await reserve(port, false)
  expect(moved).toBe(true)
  expect(given).toBeGreaterThan(port)
})

test("refuses a taken port that was asked for, by its number and variable", async () => {
  const port = await occupy()
  await expect(reserve(port, true)).rejects.toThrow(
    `Port ${port} (WEB_PORT) is taken: stop what uses it, or set WEB_PORT to another one.`,
  )
})

test("holds a port until it is released", async () => {
  const port = await freePort()
  const { release } = await reserve(port, true)
  await expect(reserve(port, true)).rejects.toThrow("is taken")
  await release()
  await expect(reserve(port, true)).resolves.toMatchObject({ port })
})

test("releases a port that somebody has connected to", async () => {
  const { port, release } = await reserve(await freePort(), true)
  const client = connect(port, host)
  await once(client, "connect")
  await release()
  await expect(reserve(port, true)).resolves.toMatchObject({ port })
})

test("says in one sentence that an address is not of this machine", async () => {
  await expect(
    reservePort({ variable: "PORT", port: 42_069, explicit: true, host: "192.0.2.1" }),
  ).rejects.toThrow("Port 42069 cannot be used on 192.0.2.1 (EADDRNOTAVAIL).")
})

async function reserve(port: number, explicit: boolean): Promise<ReservedPort> {
  const result = await reservePort({ variable: "WEB_PORT", port, explicit, host })
  reserved.push(result)
  return result
}

async function occupy(): Promise<number> {
  const port = await freePort()
  const server = createServer().listen(port, host)
  open.push(server)
  await once(server, "listening")
  return port
}
