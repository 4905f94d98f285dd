import { expect, test } from "vitest"
import { decisionMarks } from "./decisionMarks.ts"

const DAY = 86_400
const at = (timestamp: number) => ({ timestamp })

test("decisions of one interval share a mark, and marks are numbered as time goes", () => {
  const decisions = [at(5 * DAY + 9), at(2 * DAY + 70), at(2 * DAY)]
  const { marks, markOf } = decisionMarks(decisions, "DAY")
  expect(marks).toEqual([
    { start: 2 * DAY, word: "1" },
    { start: 5 * DAY, word: "2" },
  ])
  expect(decisions.map(markOf)).toEqual(["2", "1", "1"])
  expect(markOf(at(9 * DAY))).toBeUndefined()
})
