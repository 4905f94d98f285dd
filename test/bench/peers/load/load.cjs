"use strict"

const autocannon = require("autocannon")

// Asks what it is told to, and tells what came of it; in a process of its own, so as to measure nobody else's work.
process.once("message", async options => {
  const { requests, latency, errors, non2xx, duration } = await autocannon(options)
  const { p50, p99, max } = latency
  process.send({ perSecond: requests.total / duration, p50, p99, max, failures: errors + non2xx })
  process.disconnect()
})
