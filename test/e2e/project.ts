import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { cp, mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { z } from "zod"

const root = resolve(import.meta.dirname, "../..")

export const servicesSchema = z.object({
  explorer: z.url(),
  graphql: z.url(),
  metrics: z.url(),
  rpc: z.record(z.string(), z.url()),
  notary: z.url(),
  samples: z.record(
    z.string(),
    z
      .object({
        fromChainId: z.number(),
        toChainId: z.number(),
        deposit: z.string(),
        withdrawals: z.array(z.string()),
      })
      .partial(),
  ),
})

export type Services = z.infer<typeof servicesSchema>

export type RunningProject = {
  services: Services
  dataDirectory: string
  /** All that the command has printed so far. */
  output: () => string
  /** Presses Ctrl-C and waits for the end; the exit code. */
  interrupt: () => Promise<number | null>
}

/** Runs a command of the README in a data directory of its own, and waits until it says that it is ready. */
export async function runProject(
  command: "dev" | "start",
  patience: number,
  environment: Record<string, string> = {},
): Promise<RunningProject> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "ankr-bridge-e2e-"))
  // What other tests have compiled need not be compiled for each run again.
  await cp(join(root, ".data", "contracts"), join(dataDirectory, "contracts"), { recursive: true }).catch(
    () => {},
  )
  const child = spawn(process.execPath, ["ponder/launch/run.cjs", command], {
    cwd: root,
    env: { ...environmentWith(dataDirectory), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", chunk => {
      output += chunk
    })
  }
  const interrupt = async () => {
    const code = await end(child)
    await rm(dataDirectory, { recursive: true, force: true })
    return code
  }
  try {
    const services = await untilReady(child, join(dataDirectory, "dev.json"), patience)
    return { services, dataDirectory, output: () => output, interrupt }
  } catch (error) {
    await interrupt()
    throw new Error(`\`${command}\` was not ready: ${(error as Error).message}\n${output}`)
  }
}

/** As on a fresh machine: no setting of the developer's own reaches the project. */
function environmentWith(dataDirectory: string): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = process.env
  return { PATH, HOME, LANG, DATA_DIR: dataDirectory, NODE_ENV: undefined }
}

async function untilReady(child: ChildProcess, file: string, patience: number) {
  const giveUpAt = Date.now() + patience
  while (Date.now() < giveUpAt) {
    if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}.`)
    const text = await readFile(file, "utf8").catch(() => undefined)
    if (text) return servicesSchema.parse(JSON.parse(text))
    await wait(200)
  }
  throw new Error(`it took longer than ${patience} ms.`)
}

async function end(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode
  const exit = once(child, "exit")
  child.kill("SIGINT")
  const [code] = await exit
  return code as number | null
}
