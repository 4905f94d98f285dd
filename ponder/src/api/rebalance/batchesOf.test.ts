import { expect, test } from "vitest"
import { planRebalance } from "../../domain/rebalance/planRebalance.ts"
import { poolOf } from "../../domain/rebalance/poolOf.ts"
import { poolProblem } from "../../domain/rebalance/poolProblem.ts"
import { sampleChoice } from "../../domain/rebalance/sampleChoice.ts"
import { registeredToken } from "../../domain/registeredToken.ts"
import { batchesOf } from "./batchesOf.ts"

const token = registeredToken(1, "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4") ?? expect.fail("no ANKR")
const pool = poolOf(token) ?? expect.fail("no pool")
const million = 10n ** 24n
const choice = sampleChoice({
  aim: "TARGET",
  maximumMove: 20n * million,
  treasury: "0x52908400098527886E0F7030069857D2E4169EE7",
})

test("no file has two deposits to one network, which nobody could ever claim", async () => {
  const plan = await planRebalance(poolProblem(pool, [100n * million, 0n], choice), choice.aim)
  expect(plan.moves).toHaveLength(3)
  const batches = batchesOf({ at: 1_795_311_343, pool, choice, token, plan })
  expect(batches.map(({ calls }) => calls.map(({ method }) => method))).toEqual(
    plan.moves.map(() => ["approve", "deposit"]),
  )
  expect(batches.map(({ fileName }) => fileName)).toEqual([
    "ANKR-to-56-1795311343.json",
    "ANKR-to-56-1795311343-2.json",
    "ANKR-to-56-1795311343-3.json",
  ])
  expect(JSON.parse(batches[1]?.content ?? "").meta.name).toBe("Move ANKR to BNB Smart Chain (2 of 3)")
})
