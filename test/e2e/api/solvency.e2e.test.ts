import { describe, expect, test } from "vitest"
import { read } from "./ask.ts"
import { type Balance, balances, commonMoment } from "./treasury.ts"

type Solvency = Record<
  "lockedShares" | "mintedShares" | "owedShares" | "untrackedShares" | "unexplainedShares",
  string
> & {
  token: { id: string }
  at: number
  rule: string
  solvent: boolean
  unexplainedEntries: unknown[]
  heldShares: string | null
  effectiveShares: string | null
}
const solvency = async (args = "") =>
  (
    await read<{ solvency: Solvency[] }>(
      `{ solvency${args} { token { id } at rule lockedShares mintedShares owedShares untrackedShares unexplainedShares
        heldShares effectiveShares solvent unexplainedEntries { reason shares chain { id } txHash } } }`,
    )
  ).solvency

describe("solvency", () => {
  test.each([0, 60, 86_400 * 20])("leaves nothing unexplained, %i seconds ago", async ago => {
    const rows = await solvency(`(at: ${(await commonMoment()) - ago})`)
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(["BACKING", "LIQUIDITY"]))
    for (const row of rows) {
      expect(row).toMatchObject({ unexplainedShares: "0", unexplainedEntries: [], solvent: true })
      if (row.rule === "BACKING") {
        const { lockedShares, mintedShares, owedShares, untrackedShares } = row
        const promised = BigInt(mintedShares) + BigInt(owedShares) + BigInt(untrackedShares)
        expect(BigInt(lockedShares)).toBe(promised)
      } else {
        expect(BigInt(row.effectiveShares ?? -1)).toBe(BigInt(row.heldShares ?? 0) - BigInt(row.owedShares))
      }
    }
  })

  test("is the sum of the balances of that moment", async () => {
    const at = (await commonMoment()) - 30
    const sum = (list: Balance[], key: "shares" | "owedShares") =>
      `${list.reduce((total, balance) => total + BigInt(balance[key]), 0n)}`
    const all = await balances(`(at: ${at})`)
    for (const row of (await solvency(`(at: ${at})`)).filter(({ rule }) => rule === "BACKING")) {
      const own = all.filter(({ token }) => token.id === row.token.id)
      expect(
        sum(
          own.filter(({ side }) => side === "LOCKED"),
          "shares",
        ),
      ).toBe(row.lockedShares)
      expect(
        sum(
          own.filter(({ side }) => side === "MINTED"),
          "shares",
        ),
      ).toBe(row.mintedShares)
      expect(sum(own, "owedShares")).toBe(row.owedShares)
    }
  })
})
