import { CombinedError } from "@urql/core"
import { describe, expect, test } from "vitest"
import { toAnswer } from "./gateway.ts"

const at = 1_700_000_000_000

describe("toAnswer", () => {
  test("keeps the data and the block vector that it was read at", () => {
    const extensions = { freshness: [{ chainId: 56, block: "33618402", timestamp: 1_699_999_998 }] }
    expect(toAnswer({ data: { chains: [] }, extensions }, at)).toEqual({
      ok: true,
      at,
      data: { chains: [] },
      blocks: [{ chainId: 56, block: "33618402", timestamp: 1_699_999_998 }],
    })
  })

  test("names a lost connection, direct or behind our own proxy, as unreachable", () => {
    const direct = new CombinedError({ networkError: new Error("fetch failed") })
    const proxied = new CombinedError({
      graphQLErrors: [{ message: "down", extensions: { code: "API_UNREACHABLE" } }],
    })
    expect(toAnswer({ data: undefined, error: direct }, at)).toMatchObject({ problem: "unreachable" })
    expect(toAnswer({ data: undefined, error: proxied }, at)).toMatchObject({ problem: "unreachable" })
  })

  test("tells a question that makes no sense from an index that is in trouble", () => {
    const error = new CombinedError({
      graphQLErrors: [{ message: "`after` is no cursor.", extensions: { code: "BAD_USER_INPUT" } }],
    })
    expect(toAnswer({ data: undefined, error }, at)).toMatchObject({
      problem: "refused",
      sentence: "`after` is no cursor.",
    })
  })

  test("never passes half an answer on as a whole one", () => {
    const error = new CombinedError({ graphQLErrors: ["no such column"] })
    expect(toAnswer({ data: { chains: [] }, error }, at)).toEqual({ ok: false, at, problem: "failed" })
  })
})
