import { resolve } from "node:path"
import { installedPackages } from "./installedPackages.ts"
import { lockFaults } from "./lockFaults.ts"
import { readLockfile, readWorkspace } from "./lockfile.ts"
import { buildFault, idleLeave, licenceFault } from "./packageFaults.ts"
import { productionPackages } from "./productionPackages.ts"

// What others wrote, and what it may do here: read off the lockfile and off what is installed, without asking anybody.
const root = resolve(import.meta.dirname, "../..")
const lock = readLockfile(root)
const workspace = readWorkspace(root)
const installed = installedPackages(root)
const production = [...productionPackages(lock)]
const ofUsers = production.flatMap(id => installed.get(id) ?? [])

const faults = [
  ...lockFaults(lock, workspace),
  ...[...installed.values()].flatMap(each => [buildFault(each, workspace), idleLeave(each, workspace)]),
  ...ofUsers.map(licenceFault),
].filter(fault => fault !== undefined)

const count = Object.groupBy(ofUsers, ({ licence }) => licence)
const licences = Object.entries(count)
  .toSorted(([, one = []], [, other = []]) => other.length - one.length)
  .map(([licence, packages]) => `${licence} ${packages?.length}`)
process.stdout.write(
  `${Object.keys(lock.packages).length} packages, each from the registry by its SHA-512; ${ofUsers.length} of those that run are installed here: ${licences.join(", ")}. ` +
    `${production.length - ofUsers.length} are for other machines, so that their licences were not read.\n`,
)
for (const fault of faults) process.stderr.write(`${fault}\n`)
if (faults.length > 0) process.exitCode = 1
