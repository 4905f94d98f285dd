import { expect, test } from "vitest"
import { bridgeSamples } from "./bridgeSamples.ts"

const aMATICb = {
  origin_chain_id: "1",
  origin_address: "0x99534ef705df1fff4e4bd7bbaaf9b0dff038ebfe",
  owed_shares: "5",
}
const none = { now: 1_000, balances: [], owed: [], solvency: [], reserves: [], anomalies: [] }

test("a claim that nobody here can see being made is owed, and is not the oldest one", () => {
  const owed = [
    { ...aMATICb, to_chain_id: "137", destination_tracked: true, oldest_timestamp: 400 },
    { ...aMATICb, to_chain_id: "56", destination_tracked: true, oldest_timestamp: null },
    { ...aMATICb, to_chain_id: "43114", destination_tracked: false, oldest_timestamp: 300 },
  ]
  const samples = bridgeSamples({ ...none, owed })
  const of = (family: string) =>
    samples.filter(sample => sample.family === family).map(({ labels, value }) => [labels.to_chain_id, value])
  expect(of("bridge_owed_shares")).toEqual([
    ["137", 5],
    ["56", 5],
    ["43114", 5],
  ])
  expect(of("bridge_oldest_owed_seconds")).toEqual([
    ["137", 600],
    ["56", 0],
  ])
})

test("what is owed as two tokens of one chain is one sum, and as old as the older of them", () => {
  const owed = [
    { ...aMATICb, to_chain_id: "137", destination_tracked: true, oldest_timestamp: 400 },
    { ...aMATICb, owed_shares: "7", to_chain_id: "137", destination_tracked: true, oldest_timestamp: 300 },
  ]
  const values = bridgeSamples({ ...none, owed }).flatMap(({ family, value }) =>
    family === "bridge_anomalies" ? [] : [[family, value]],
  )
  expect(values).toEqual([
    ["bridge_owed_shares", 12],
    ["bridge_oldest_owed_seconds", 700],
  ])
})
