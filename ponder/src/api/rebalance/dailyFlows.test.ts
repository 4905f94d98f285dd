import { expect, test } from "vitest"
import { registeredToken } from "../../domain/registeredToken.ts"
import { dailyFlows } from "./dailyFlows.ts"

const DAY = 86_400
const token = registeredToken(1, "0x8290333ceF9e6D528dD5618Fb97a76f268f3EDD4") ?? expect.fail("no ANKR")
const treasury = `0x${"7".repeat(40)}` as const

const day = (number: number, inflow: string, outflow: string) => ({
  side: "LOCKED",
  timestamp: `${number * DAY}`,
  shares: "50",
  inflow_shares: inflow,
  outflow_shares: outflow,
})

const flows = (owner: typeof treasury | undefined) =>
  dailyFlows(
    { token, at: 3 * DAY + 5, days: 3, treasury: owner },
    async <Row>({ text }: { text: string }) => {
      const own = [{ timestamp: DAY, inflow_shares: "0", outflow_shares: "40" }]
      return (
        text.includes("WITH own") ? own : [day(0, "9", "0"), day(1, "5", "42"), day(2, "0", "3")]
      ) as Row[]
    },
  )

test("what the treasury sends to itself is left out of the days, where its address is known", async () => {
  expect(await flows(treasury)).toEqual([
    { inflow: 9n, outflow: 0n },
    { inflow: 5n, outflow: 2n },
    { inflow: 0n, outflow: 3n },
  ])
})

test("without an address nobody can tell it apart", async () => {
  expect((await flows(undefined)).map(({ outflow }) => outflow)).toEqual([0n, 42n, 3n])
})
