import { expect, test } from "vitest"
import { readReservesAt, readReservesNow } from "./reserves.ts"

const ONE = 10n ** 18n
const aMATICb = "0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe"
const place = {
  chainId: 1,
  token: aMATICb,
  side: "LOCKED",
  originChainId: 1,
  originAddress: aMATICb,
} as const
const row = {
  chain_id: 1,
  token: aMATICb,
  side: "LOCKED",
  decimals: 18,
  origin_chain_id: "1",
  origin_address: aMATICb,
  amount: `${20n * ONE}`,
  block_number: "100",
  ledger: `${10n * ONE}`,
  ratio: `${ONE / 2n}`,
  wanted_block_number: "150",
  wanted_ledger: `${9n * ONE}`,
}
const lastReading = { side: "LOCKED", ledger: 10n * ONE, contract: 10n * ONE, decimals: 18, block: 100n }

type Said = { amount: bigint; ratio: bigint | undefined } | undefined

async function readNow(said: Said, changes: Partial<Record<keyof typeof row, unknown>> = {}) {
  const asked: bigint[] = []
  const [facts] = await readReservesNow({
    rows: async <Row>() => [{ ...row, ...changes }] as Row[],
    trackedChains: async () => [
      { id: 1, indexedBlock: 160n, indexedTimestamp: 10, finalizedBlock: 150n },
      { id: 56, indexedBlock: 7n, indexedTimestamp: 10, finalizedBlock: 9n },
    ],
    commonMoment: async () => 10,
    chainReserve: async ({ block }) => {
      asked.push(block)
      return said
    },
  })
  return { facts, asked }
}

test("a contract is asked at the last final block, and its tokens are counted by the ratio of that block", async () => {
  const { facts, asked } = await readNow({ amount: 16n * ONE, ratio: ONE / 4n })
  expect(asked).toEqual([150n])
  expect(facts).toEqual({
    ...place,
    read: { side: "LOCKED", ledger: 9n * ONE, contract: 4n * ONE, decimals: 18, block: 150n },
  })
})

test("where the nodes are silent, the last reading has to do", async () => {
  expect((await readNow(undefined)).facts).toEqual({ ...place, read: lastReading })
})

test("a reading that is newer than the last final block is not asked for again", async () => {
  const { facts, asked } = await readNow({ amount: 0n, ratio: ONE }, { wanted_block_number: "99" })
  expect(asked).toEqual([])
  expect(facts?.read).toEqual(lastReading)
})

test("what was never read, or has no ratio of the same block, is not known", async () => {
  const rowsOf = (changes: object) => ({ rows: async <Row>() => [{ ...row, ...changes }] as Row[] })
  const never = { amount: null, block_number: null, ledger: null, ratio: null }
  expect(await readReservesAt(10, rowsOf(never))).toEqual([{ ...place, read: undefined }])
  expect(await readReservesAt(10, rowsOf({ ratio: null }))).toEqual([{ ...place, read: undefined }])
  expect(await readReservesAt(10, rowsOf({ decimals: null }))).toEqual([{ ...place, read: undefined }])
  expect(await readReservesAt(10, rowsOf({}))).toEqual([{ ...place, read: lastReading }])
})
