import { expect, test, vi } from "vitest"
import Image from "./opengraph-image.tsx"

vi.mock("../../../features/transfer/loadTransfer.ts", () => ({
  loadTransfer: async () => ({ reading: { kind: "unread", problem: "unreachable", triedAt: 0 } }),
}))

test("while the index is silent there is no picture, which is not to say that there is no transfer", async () => {
  const answer = await Image({ params: Promise.resolve({ id: "0x1-1" }) })
  expect(answer.status).toBe(503)
})
