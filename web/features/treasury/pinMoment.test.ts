import { expect, test } from "vitest"
import { pinMoment } from "./pinMoment.ts"

test("without a choice it is the latest moment of which all is indexed", () => {
  expect(pinMoment(null, 900)).toEqual({ at: 900, isPast: false, isAhead: false })
})

test("a chosen moment is taken as it is, and one that is not indexed yet says so", () => {
  expect(pinMoment(300, 900)).toEqual({ at: 300, isPast: true, isAhead: false })
  expect(pinMoment(901, 900)).toEqual({ at: 900, isPast: false, isAhead: true })
})

test("while the index is silent about itself, the choice stands", () => {
  expect(pinMoment(300, null)).toEqual({ at: 300, isPast: true, isAhead: false })
  expect(pinMoment(null, null)).toEqual({ at: null, isPast: false, isAhead: false })
})
