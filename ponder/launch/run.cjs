"use strict"

// Plain CommonJS in old syntax: whatever Node is on the machine has to get far enough to say what is wrong.

const oldestNode = [22, 18]
const platforms = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"]
const commands = ["dev", "start", "indexer", "api", "explorer", "reset", "devnet"]

/** One sentence about what cannot work here, or undefined. */
function complaint(runtime, command) {
  const platform = `${runtime.platform}-${runtime.arch}`
  if (platforms.indexOf(platform) === -1) {
    const advice = runtime.platform === "win32" ? " On Windows, use WSL." : ""
    return `This machine is ${platform}, but the project runs on ${platforms.join(", ")} only.${advice}`
  }
  if (!isNewEnough(runtime.version)) {
    const advice =
      runtime.platform === "linux"
        ? "start it with pnpm, which brings its own Node, and install without leaving out optional dependencies"
        : "install a newer Node and try again"
    return `Node ${oldestNode.join(".")} or newer is needed, and this is Node ${runtime.version}: ${advice}.`
  }
  if (commands.indexOf(command) === -1) {
    return `There is no command ${JSON.stringify(command || "")}: use one of ${commands.join(", ")}.`
  }
  return undefined
}

function isNewEnough(version) {
  const parts = version.split(".").map(Number)
  return parts[0] > oldestNode[0] || (parts[0] === oldestNode[0] && parts[1] >= oldestNode[1])
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function isExpected(error) {
  return error.name === "LaunchError" || error.name === "EnvironmentError"
}

function main() {
  const command = process.argv[2]
  const runtime = { version: process.versions.node, platform: process.platform, arch: process.arch }
  const problem = complaint(runtime, command)
  if (problem) return refuse(problem)

  return import(`./${command}.ts`)
    .then(module => module.run())
    .then(code => process.exit(code))
    .catch(error =>
      import("./secrets.ts").then(secrets =>
        refuse(secrets.redact(isExpected(error) ? error.message : error.stack)),
      ),
    )
}

module.exports = { complaint }

if (require.main === module) main()
