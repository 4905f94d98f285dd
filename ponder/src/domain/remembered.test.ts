import { expect, test } from "vitest"
import { remembered } from "./remembered.ts"

function countingSquare() {
  const asked: number[] = []
  const square = remembered(
    (value: number) => {
      asked.push(value)
      return value ** 2
    },
    value => `${value}`,
  )
  return { asked, square }
}

test("the same is computed once", () => {
  const { asked, square } = countingSquare()
  expect([square(3), square(4), square(3), square(3)]).toEqual([9, 16, 9, 9])
  expect(asked).toEqual([3, 4])
})

test("a flood of questions is answered, and does not stay", () => {
  const { asked, square } = countingSquare()
  for (let value = 0; value < 1_500; value++) expect(square(value)).toBe(value ** 2)
  square(1_499)
  expect(asked).toHaveLength(1_500)
  square(0)
  expect(asked.at(-1)).toBe(0)
})
