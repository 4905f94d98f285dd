import {
  BaseError,
  ContractFunctionExecutionError,
  ContractFunctionZeroDataError,
  HttpRequestError,
  RpcRequestError,
} from "viem"
import { expect, test } from "vitest"
import { contractAnswer } from "./contractAnswer.ts"

const failed = (cause: BaseError) =>
  contractAnswer(
    Promise.reject(new ContractFunctionExecutionError(cause, { abi: [], functionName: "decimals" })),
  )

const nodeAnswer = (message: string) =>
  new RpcRequestError({ body: {}, error: { code: -32_003, message }, url: "http://node.example" })

test("an answer is an answer", async () => {
  expect(await contractAnswer(Promise.resolve(18))).toBe(18)
})

test("a contract that answers nothing, or whose code fails, has no answer", async () => {
  expect(await failed(new ContractFunctionZeroDataError({ functionName: "decimals" }))).toBeUndefined()
  expect(
    await failed(new BaseError("failed", { cause: nodeAnswer("EVM error InvalidOpcode") })),
  ).toBeUndefined()
  expect(await failed(new BaseError("failed", { cause: nodeAnswer("execution reverted") }))).toBeUndefined()
})

test("a node that cannot be asked is not taken for a contract without an answer", async () => {
  const unreachable = new HttpRequestError({ url: "http://node.example", status: 503 })
  await expect(failed(new BaseError("failed", { cause: unreachable }))).rejects.toThrow()
  await expect(failed(new BaseError("failed", { cause: nodeAnswer("missing trie node") }))).rejects.toThrow()
})
