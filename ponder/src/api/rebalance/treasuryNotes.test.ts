import { describe, expect, test } from "vitest"
import { planRebalance } from "../../domain/rebalance/planRebalance.ts"
import { poolOf } from "../../domain/rebalance/poolOf.ts"
import { poolProblem } from "../../domain/rebalance/poolProblem.ts"
import { sampleChoice } from "../../domain/rebalance/sampleChoice.ts"
import { registeredToken } from "../../domain/registeredToken.ts"
import { treasuryNotes } from "./treasuryNotes.ts"

const token = registeredToken(1, "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4") ?? expect.fail("no ANKR")
const pool = poolOf(token) ?? expect.fail("no pool")
const million = 10n ** 24n
const choice = sampleChoice({ aim: "TARGET", treasury: "0x52908400098527886E0F7030069857D2E4169EE7" })
const holdings = pool.map((member, place) => ({
  token: member,
  held: 0n,
  heldBlock: 100n + BigInt(place),
  owed: 0n,
}))
// All is on Ethereum: half of it has to be deposited on BSC.
const plan = await planRebalance(poolProblem(pool, [100n * million, 0n], choice), choice.aim)

type Chains = { contracts: Record<number, boolean | undefined>; held: bigint | undefined }

async function notesOf({ contracts, held }: Chains, changes: object = {}) {
  const asked: unknown[] = []
  const notes = await treasuryNotes(
    { pool, choice, holdings, token, plan, ...changes },
    {
      hasCode: async ({ chainId, block }) => {
        asked.push([chainId, block])
        return contracts[chainId]
      },
      chainBalance: async ({ chainId, token: contract, holder, block }) => {
        asked.push([chainId, block, contract, holder])
        return held
      },
    },
  )
  return { said: notes.map(({ chainId, kind }) => [chainId, kind]), notes, asked }
}

const fine = { contracts: { 1: true, 56: true }, held: 50n * million }

describe("of the treasury", () => {
  test("nothing is said where it can sign and claim, and holds what it deposits", async () => {
    const { said, asked } = await notesOf(fine)
    expect(said).toEqual([])
    // At the blocks of the plan, and a balance only where it deposits.
    expect(asked).toEqual([
      [1, 100n],
      [56, 101n],
      [56, 101n, pool[1]?.address, choice.treasury],
    ])
  })

  test("it is said where no contract stands at its address, on the chain that it claims on too", async () => {
    expect((await notesOf({ ...fine, contracts: { 1: false, 56: true } })).said).toEqual([[1, "NO_CONTRACT"]])
    expect((await notesOf({ ...fine, contracts: { 1: true, 56: false } })).said).toEqual([
      [56, "NO_CONTRACT"],
    ])
  })

  test("it is said what it lacks of what all its files deposit", async () => {
    const { said, notes } = await notesOf({ ...fine, held: 50n * million - 1n })
    expect(said).toEqual([[56, "HOLDS_TOO_LITTLE"]])
    expect(notes[0]).toMatchObject({
      block: 101n,
      sentence:
        "The treasury holds 49999999.999999999999999999 ANKR on BNB Smart Chain, and has to deposit 50000000 ANKR there: the deposit fails until it holds as much.",
    })
  })

  test("a question that was not answered is said as such, and never as a no", async () => {
    const { said } = await notesOf({ contracts: { 1: undefined, 56: true }, held: undefined })
    expect(said).toEqual([
      [1, "NOT_ANSWERED"],
      [56, "NOT_ANSWERED"],
    ])
  })

  test("nobody is asked where there is no file to sign", async () => {
    const { treasury: _, ...nobody } = choice
    for (const changes of [{ choice: nobody }, { plan: undefined }, { plan: { moves: [] } }]) {
      expect(await notesOf(fine, changes)).toEqual({ said: [], notes: [], asked: [] })
    }
  })
})
