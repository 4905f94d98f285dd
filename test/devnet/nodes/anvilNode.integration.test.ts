import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { AnvilNode } from "./anvilNode.ts"

let directory: string
let node: AnvilNode
const onLost = vi.fn<(loss: Error) => void>()

beforeEach(async () => {
  onLost.mockReset()
  directory = await mkdtemp(join(tmpdir(), "anvil-node-"))
  node = await AnvilNode.start({ chainId: 1, genesisNumber: 5, genesisTimestamp: 1, directory, onLost })
})

afterEach(async () => {
  await node?.stop()
  await rm(directory, { recursive: true })
})

const height = async () => Number(await node.rpc.call("eth_blockNumber"))

async function lose(): Promise<void> {
  if (!node.processId) throw new Error("The node does not run.")
  process.kill(node.processId, "SIGKILL")
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce())
}

test("a node that is killed is told about and counts as stopped", async () => {
  await lose()
  expect(onLost.mock.lastCall?.[0].message).toBe("The node of chain 1 ended unexpectedly (SIGKILL).")
  expect(node.running).toBe(false)
  await node.pause()
})

test("a killed node cannot go on when it was never paused", async () => {
  await lose()
  await expect(node.resume()).rejects.toThrow(
    "The node of chain 1 ended unexpectedly and kept no state to go on from.",
  )
})

test("a killed node goes on with the chain as it was last paused", async () => {
  await node.rpc.call("evm_mine")
  await node.pause()
  await node.resume()
  await node.rpc.call("evm_mine")
  expect(await height()).toBe(7)
  await lose()
  await node.resume()
  expect(await height()).toBe(6)
})

test("an end that was asked for is not told about", async () => {
  await node.pause()
  await node.resume()
  await Promise.all([node.stop(), node.stop()])
  expect(onLost).not.toHaveBeenCalled()
  await expect(node.resume()).rejects.toThrow("The node of chain 1 is gone for good.")
})

test("a node keeps what it has no room for in its own directory", async () => {
  // More blocks than a node remembers the states of.
  await node.rpc.call("anvil_mine", 600)
  expect(await readdir(directory)).toEqual(["1-blocks"])
})
