import { contractVariables, unknownChainVariable } from "./environment.ts"

/** What programs of the project read for themselves. */
const others =
  /^(CHROMIUM_PATH|PONDER_(TELEMETRY_DISABLED|LOG_LEVEL|CACHE_BYTES|MAX_THREADS)|(NEXT|NODE)_\w+)$/

// Of names so short, ordinary words are near.
const words = ["PORTS", "HOSTS", "POST"]

/** A file of ours holds nothing but our variables, and not the one that says which there are. */
export function strangersIn(fileName: string, names: string[]): string[] {
  return names.flatMap(name => {
    if (name === "OTHER_NETWORKS") {
      return `${name} in ${fileName} comes too late: it has to be in the environment that the program is started with.`
    }
    return isForeign(name) ? `${name} in ${fileName} ${describe(name)}` : []
  })
}

/** The environment of a process is everybody's: only what looks like a misspelt variable of ours is doubtful there. */
export function misspeltAmong(names: string[]): string[] {
  return names
    .filter(name => isForeign(name) && !words.includes(name))
    .filter(name => nearest(name) !== undefined || unknownChainVariable(name))
    .map(name => `${name} ${describe(name)}`)
}

function isForeign(name: string): boolean {
  return !contractVariables.includes(name) && !others.test(name)
}

function describe(name: string): string {
  const known = nearest(name)
  return (
    unknownChainVariable(name) ??
    (known ? `is not known: is ${known} meant?` : "is not a variable of this project.")
  )
}

function nearest(name: string): string | undefined {
  return contractVariables.find(known => distance(name, known) <= tolerance(known))
}

// HOST and HOME, or WEB_PORT and DB_PORT, are two letters apart as well.
function tolerance(known: string): number {
  return known.length < 10 ? 1 : 2
}

/** How many letters have to be put in, left out, replaced or swapped with their neighbour. */
function distance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)]
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= from.length; row++) {
    rows.push([row])
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1]
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      rows[row]?.push(
        Math.min(
          cell(row - 1, column) + 1,
          cell(row, column - 1) + 1,
          cell(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
  }
  return cell(from.length, to.length)
}
