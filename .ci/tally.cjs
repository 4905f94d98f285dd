// Prints "N passed, N failed" from vitest's reports; fails where there is none, nothing ran or something failed.
const { readdirSync, readFileSync } = require("node:fs")
const { join } = require("node:path")

function readAll(directory) {
  try {
    return readdirSync(directory).map(file => JSON.parse(readFileSync(join(directory, file), "utf8")))
  } catch {
    return []
  }
}

const reports = readAll(process.argv[2])
const sum = numberOf => reports.reduce((total, report) => total + numberOf(report), 0)
const passed = sum(report => report.numPassedTests)
// A file that does not even load fails without a test of its own.
const failed = reports.length > 0 ? sum(report => Math.max(report.numFailedTests, report.success ? 0 : 1)) : 1
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
