import { describe, expect, test } from "vitest"
import { createRedactor } from "./redactor.ts"

const key = "9f8e7d6c5b4a39281706f5e4d3c2b1a0"

function redacted(text: string, ...urls: string[]): string {
  const { hide, redact } = createRedactor()
  for (const url of urls) hide(url)
  return redact(text)
}

describe("the key of an RPC URL", () => {
  const url = `https://rpc.example/v2/${key}`

  test("is replaced where the URL stands, which is still shown by its origin", () => {
    expect(redacted(`POST ${url} failed`, url)).toBe("POST https://rpc.example/… failed")
  })

  test.each([
    ["the key alone", key],
    ["the path", `/v2/${key}`],
    ["the URL, encoded", encodeURIComponent(url)],
    ["a beginning of it", `https://rpc.example/v2/${key.slice(0, 14)}...`],
    ["an end of it", key.slice(-15)],
    ["JSON", JSON.stringify({ method: "POST", path: `/v2/${key}` })],
    ["twice", `${key} and ${key}`],
  ])("is not left in %s", (_, text) => {
    const shown = redacted(text, url)
    expect(shown).toContain("…")
    expect(shown).not.toContain(key.slice(0, 12))
    expect(shown).not.toContain(key.slice(-12))
  })

  test("does not take the ordinary words of a path with it", () => {
    const text = "Ethereum v2: ethereum, /v2/ and https://rpc.example"
    expect(redacted(text, `https://rpc.example/v2/ethereum/${key}`)).toBe(text)
  })

  test("may be a short path, a parameter, a user or a password", () => {
    expect(redacted("at https://rpc.example/k3y.", "https://rpc.example/k3y")).toBe(
      "at https://rpc.example/….",
    )
    expect(redacted("dkey was topSecretOne", "https://rpc.example/?network=bsc&dkey=topSecretOne")).toBe(
      "dkey was …",
    )
    const withUser = "https://someone:pa%2Fss@rpc.example"
    expect(redacted("someone, pa/ss, pa%2fss", withUser)).toBe("…, …, …")
    expect(redacted(`Basic ${Buffer.from("someone:pa/ss").toString("base64")}`, withUser)).toBe("Basic …")
  })
})

test("of a database URL, the password is hidden in every spelling, not the names", () => {
  const url = "postgres://explorer:p%40ss%20word@db.example:5432/bridge"
  expect(redacted(`explorer on bridge: "p@ss word", p%40ss%20word, p%40ss+word; ${url}`, url)).toBe(
    'explorer on bridge: "…", …, …; postgres://db.example:5432/…',
  )
})

test("a URL without anything to hide stays as it is", () => {
  expect(redacted("http://127.0.0.1:8545/ answers", "http://127.0.0.1:8545")).toBe(
    "http://127.0.0.1:8545/ answers",
  )
})

test("URLs that begin alike are both hidden", () => {
  const urls = ["https://rpc.example/a", "https://rpc.example/abc"]
  expect(redacted(urls.join(" "), ...urls)).toBe("https://rpc.example/… https://rpc.example/…")
})

test("a secret that stands in no URL is hidden as well", () => {
  const { hideText, redact } = createRedactor()
  hideText(key)
  expect(redact(`{"x-explorer-secret":"${key}"}`)).toBe('{"x-explorer-secret":"…"}')
})
