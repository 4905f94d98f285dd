import { Hono } from "hono"
import { expect, test } from "vitest"
import { requestsUnderWay } from "./requestsUnderWay.ts"

const unhurried = { patience: 60_000, notice: 0, memory: 10_000 }

test("the end waits for every request that came, also for those that came meanwhile", async () => {
  const { app, underWay, answer } = slowApp(unhurried)
  const first = app.request("/")
  let ended = false
  const end = underWay.end().then(() => {
    ended = true
  })
  const second = app.request("/")
  await answer()
  expect((await first).status).toBe(200)
  expect(ended).toBe(false)
  await answer()
  await end
  expect((await second).headers.get("connection")).toBe("close")
})

test("the end comes at once where nothing is asked, and when patience is over whatever is", async () => {
  await slowApp(unhurried).underWay.end()
  const { app, underWay } = slowApp({ ...unhurried, patience: 20 })
  void app.request("/")
  await underWay.end()
})

test("a balancer is told, and given time to hear it; one that asked long ago is not waited for", async () => {
  const { underWay } = slowApp({ ...unhurried, notice: 300 })
  expect(underWay.isStaying()).toBe(true)
  const start = performance.now()
  const end = underWay.end()
  expect(underWay.isStaying()).toBe(false)
  await end
  expect(performance.now() - start).toBeGreaterThan(290)

  const forgetful = slowApp({ ...unhurried, notice: 60_000, memory: 0 }).underWay
  forgetful.isStaying()
  await forgetful.end()
})

test("a request that fails is not waited for", async () => {
  const underWay = requestsUnderWay(unhurried)
  const app = new Hono()
  app.use(underWay.count).get("/", () => {
    throw new Error("It fails.")
  })
  app.onError((_, context) => context.text("", 500))
  await app.request("/")
  await underWay.end()
})

/** Answers the oldest request only when told to. */
function slowApp(timing: Parameters<typeof requestsUnderWay>[0]) {
  const underWay = requestsUnderWay(timing)
  const waiting: (() => void)[] = []
  const app = new Hono()
  app.use(underWay.count).get("/", async context => {
    await new Promise<void>(resolve => waiting.push(resolve))
    return context.text("")
  })
  const answer = async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0)
    waiting.shift()?.()
  }
  return { app, underWay, answer }
}
