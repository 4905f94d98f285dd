import { describe, expect, test } from "vitest"
import { LONGEST_SEARCH, readSearchText } from "./readSearchText.ts"

const HASH = "0x3a86e70f2e6df10845f401447bf65daeb5d129c578350043013d09ecc7b1e1ca"
const DIGITS = HASH.slice(2)
const ADDRESS = "0x99534Ef705Df1FFf4e4bD7bbaAF9b0dFf038EbFe"

const cases: [string, (text: string) => string][] = [
  ["as it is", text => text],
  ["lower case", text => text.toLowerCase()],
  ["upper case", text => text.toUpperCase()],
  ["capital digits", text => `0x${text.slice(2).toUpperCase()}`],
  ["a wrong checksum", text => text.replace(/[a-f]/g, letter => letter.toUpperCase())],
  ["no 0x", text => text.slice(2)],
]

const surroundings: [string, (text: string) => string][] = [
  ["nothing", text => text],
  ["spaces", text => `  ${text}\t `],
  ["line breaks", text => `\r\n${text}\n`],
  ["a break inside", text => `${text.slice(0, 34)}\n${text.slice(34)}`],
  ["spaces inside", text => (text.match(/.{1,8}/g) ?? []).join(" ")],
  ["unseen characters", text => `\u200b${text.slice(0, 9)}\u00ad${text.slice(9)}\ufeff`],
  [
    "full-width letters",
    text => text.replace(/[0-9]/g, digit => String.fromCharCode(0xfee0 + digit.charCodeAt(0))),
  ],
  ["quotes", text => `"${text}"`],
  ["typographic quotes", text => `“${text}”,`],
  ["backticks", text => `\`${text}\``],
  ["brackets", text => `(<[${text}]>)`],
  ["a full stop", text => `${text}.`],
  ["a label", text => `Transaction: ${text}`],
  ["a sentence", text => `please help, I sent ${text} for an hour and see nothing`],
]

const forms = cases.flatMap(([name, change]) =>
  surroundings.map(
    ([around, surround]) => [`${name} in ${around}`, (text: string) => surround(change(text))] as const,
  ),
)

describe("in every form", () => {
  test.each(forms)("a hash: %s", async (_, form) => {
    expect(await readSearchText(form(HASH))).toEqual({ kind: "HASH", hash: HASH })
  })
  test.each(forms)("an address: %s", async (_, form) => {
    expect(await readSearchText(form(ADDRESS))).toEqual({ kind: "ADDRESS", address: ADDRESS })
  })
})

describe("links", () => {
  const ethereum = { chainId: 1, name: "Ethereum" }
  test.each([
    [`https://etherscan.io/tx/${HASH}`, ethereum],
    [`https://www.etherscan.io/tx/${HASH.toUpperCase()}#eventlog`, ethereum],
    [`etherscan.io/tx/${HASH}?a=1`, ethereum],
    [`see <https://polygonscan.com/tx/${HASH}>`, { chainId: 137, name: "Polygon" }],
    [`https://bscscan.com/tx/${DIGITS}`, { chainId: 56, name: "BNB Smart Chain" }],
    [
      `https://bscscan.com/tx/${HASH.slice(0, 40)}\n${HASH.slice(40)}`,
      { chainId: 56, name: "BNB Smart Chain" },
    ],
    [`https://snowtrace.io/tx/${HASH}`, { chainId: 43114, name: "Avalanche" }],
    [`https://ftmscan.com/tx/${HASH}`, { chainId: 250, name: "Fantom" }],
    [`https://sepolia.etherscan.io/tx/${HASH}`, { chainId: 11155111, name: "Sepolia" }],
  ])("%s", async (text, network) => {
    expect(await readSearchText(text)).toEqual({ kind: "HASH", hash: HASH, network })
  })

  test.each([
    `https://an.explorer.example/tx/${HASH}`,
    `http://127.0.0.1:3000/tx/${HASH}`,
    `https://www.oklink.com/x/tx/${HASH}`,
  ])("%s does not tell the network", async text =>
    expect(await readSearchText(text)).toEqual({ kind: "HASH", hash: HASH }),
  )

  test.each(["address", "token"])("to a page of /%s/", async kind => {
    expect(await readSearchText(`https://etherscan.io/${kind}/${ADDRESS.toLowerCase()}?a=0x12#code`)).toEqual(
      {
        kind: "ADDRESS",
        address: ADDRESS,
        network: ethereum,
      },
    )
  })

  test("that name nothing are not understood", async () => {
    expect(await readSearchText("https://etherscan.io/block/15000000")).toMatchObject({
      kind: "NOT_UNDERSTOOD",
    })
  })
})

test.each([
  [`${HASH}-56`, `${HASH}-56`],
  [` ${HASH.toUpperCase()}-56-2\n`, `${HASH}-56-2`],
  [`http://127.0.0.1:3000/transfer/${HASH}-137`, `${HASH}-137`],
])("a transfer id: %s", async (text, id) => {
  expect(await readSearchText(text)).toEqual({ kind: "TRANSFER", id, hash: HASH })
})

test.each([
  ["aETHb", "aETHb"],
  [" $ANKR ", "ANKR"],
  ["“Ankr   MATIC\nReward”", "Ankr MATIC Reward"],
  ["matic", "matic"],
  ["dead", "dead"],
  ["аЕТНb", "аЕТНb"],
])("words: %s", async (text, words) => {
  expect(await readSearchText(text)).toEqual({ kind: "WORDS", words })
})

test.each(["", "   ", "???", "x".repeat(65)])("not understood: %j", async text => {
  expect(await readSearchText(text)).toMatchObject({
    kind: "NOT_UNDERSTOOD",
    detail: expect.stringMatching(/\.$/),
  })
})

test.each([
  [HASH.slice(0, -1), "63"],
  [`${HASH}a`, "65"],
  [ADDRESS.slice(0, -1), "39"],
  ["0x3a86…e1ca", "4"],
  [DIGITS.slice(3), "61"],
])("what is cut short is told apart: %s", async (text, digits) => {
  expect(await readSearchText(text)).toMatchObject({
    kind: "NOT_UNDERSTOOD",
    detail: expect.stringContaining(`has ${digits} hexadecimal digits`),
  })
})

test("a text is bounded, and the answer says by what", async () => {
  const padding = " ".repeat(LONGEST_SEARCH - HASH.length)
  expect(await readSearchText(`${padding}${HASH}`)).toEqual({ kind: "HASH", hash: HASH })
  expect(await readSearchText(`${padding} ${HASH}`)).toMatchObject({
    kind: "NOT_UNDERSTOOD",
    detail: expect.stringContaining(`${LONGEST_SEARCH}`),
  })
})

test("whatever is pasted is read, without an error", async () => {
  const letters = [..."0xX 1aAfF-_/.:?#\n\t\u200b“(g漢😀\ud800%\\'"]
  let state = 7
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
  for (let round = 0; round < 3_000; round++) {
    const text = Array.from({ length: next() % 150 }, () => letters[next() % letters.length]).join("")
    expect((await readSearchText(text)).kind).toMatch(/^[A-Z_]+$/)
  }
})
