import type { Plugin } from "graphql-yoga"
import { limits } from "./limits.ts"
import { timeout } from "./timeout.ts"

/** Answers in time, whatever the fields still wait for: nothing that has not begun is begun afterwards. */
export function executionTimeout(seconds: number = limits.seconds.most): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      setExecuteFn(async () => {
        const end = new AbortController()
        // The executor ends by it; graphql-js, whose types these are, does not know of it yet.
        const endingArgs = { ...args, signal: end.signal }
        let timer: NodeJS.Timeout | undefined
        const late = new Promise<unknown>(resolve => {
          timer = setTimeout(() => {
            resolve({ errors: [timeout(seconds)] })
            end.abort()
          }, seconds * 1_000)
        })
        try {
          return await Promise.race([late, executeFn(endingArgs)])
        } finally {
          clearTimeout(timer)
        }
      })
    },
  }
}
