// Prints "N passed, N failed" from vitest's report; fails where there is no report, nothing ran or something failed.
const { readFileSync } = require("node:fs")

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

const report = read(process.argv[2])
const passed = report ? report.numPassedTests : 0
// A file that does not even load fails without a test of its own.
const failed = report ? Math.max(report.numFailedTests, report.success ? 0 : 1) : 1
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
