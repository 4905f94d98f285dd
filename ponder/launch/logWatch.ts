import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs"

const interval = 500

/** Hands over each new line of a growing log that matches, once however often it is repeated. */
export function watchLog(path: string, pattern: RegExp, onLine: (line: string) => void): () => void {
  const seen = new Set<string>()
  let position = 0
  let rest = ""
  const timer = setInterval(() => {
    const added = readFrom(path, position)
    position += added.length
    const lines = (rest + added.toString()).split("\n")
    rest = lines.pop() ?? ""
    for (const line of lines) {
      const essence = pattern.exec(line)?.[0]
      if (essence === undefined || seen.has(essence)) continue
      seen.add(essence)
      onLine(essence)
    }
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}

// Nothing, where somebody has tidied the logs away meanwhile.
function readFrom(path: string, position: number): Buffer {
  if (!existsSync(path)) return Buffer.alloc(0)
  const file = openSync(path, "r")
  try {
    const added = Buffer.alloc(Math.max(0, fstatSync(file).size - position))
    return added.subarray(0, readSync(file, added, 0, added.length, position))
  } finally {
    closeSync(file)
  }
}
