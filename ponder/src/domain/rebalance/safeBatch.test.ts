import { encodeFunctionData, getAddress } from "viem"
import { expect, test } from "vitest"
import { depositCalls } from "./depositCalls.ts"
import { safeBatch } from "./safeBatch.ts"

const TREASURY = "0x52908400098527886E0F7030069857D2E4169EE7" as const
const calls = depositCalls({
  token: "0xf307910A4c7bbc79691fD374889b36d8531B08e3",
  bridge: "0xc437DF90B37C1dB6657339E31BfE54627f0e7181",
  claimChainId: 1,
  treasury: TREASURY,
  amount: 2_500_000n * 10n ** 18n,
})

const planned = {
  chainId: 56,
  name: "ANKR to BNB Smart Chain",
  description: "From the plan of a block",
  treasury: TREASURY,
  createdAt: 1_795_296_162,
  calls,
}
const batch = safeBatch(planned)

test("a call that a wallet encodes from its decoded form is the call that was planned", () => {
  for (const [index, { contractMethod, contractInputsValues }] of batch.transactions.entries()) {
    const inputs = contractMethod.inputs
    const data = encodeFunctionData({
      abi: [{ type: "function", stateMutability: "nonpayable", outputs: [], ...contractMethod, inputs }],
      args: inputs.map(({ name }) => contractInputsValues[name]),
    })
    expect(data).toBe(calls[index]?.data)
  }
})

test("allows the bridge just what it takes, and spells every address with its checksum", () => {
  const [approve, deposit] = batch.transactions
  expect(approve).toMatchObject({ to: deposit?.contractInputsValues.token, value: "0", data: null })
  expect(approve?.contractInputsValues).toEqual({
    spender: deposit?.to,
    amount: deposit?.contractInputsValues.amount,
  })
  for (const [found] of JSON.stringify(batch.transactions).matchAll(/0x[0-9a-fA-F]{40}/g)) {
    expect(found).toBe(getAddress(found))
  }
})

test("bears the checksum that the builder's own code finds for it", () => {
  expect(batch.meta.checksum).toBe("0xf2a70ab0e09591d5fe2273ce344210db0ec33b1d724e9aeb55f11df0bc69a540")
})

test("only its name can be changed without breaking its checksum", () => {
  const other = (some: object) => safeBatch({ ...planned, ...some }).meta.checksum
  expect(other({ name: "Another name" })).toBe(batch.meta.checksum)
  expect(other({ chainId: 1 })).not.toBe(batch.meta.checksum)
  expect(other({ calls: calls.slice(1) })).not.toBe(batch.meta.checksum)
})
