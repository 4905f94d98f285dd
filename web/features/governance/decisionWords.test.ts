import { expect, test } from "vitest"
import { decisionWords } from "./decisionWords.ts"

test("a route is named after where it leads", () => {
  const toChain = { id: 43114, name: "Avalanche" }
  expect(decisionWords({ kind: "ContractAllowed", toChain }).word).toBe("Transfers to Avalanche allowed")
})

test("a decision of a newer API keeps its own name", () => {
  expect(decisionWords({ kind: "toString", toChain: null }).word).toBe("toString")
})
