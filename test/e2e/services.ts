import { inject } from "vitest"
import { z } from "zod"
import { servicesSchema } from "./project.ts"

declare module "vitest" {
  export interface ProvidedContext {
    /** Answers where everything of the stack is, once it runs. */
    stackUrl: string
  }
}

const answer = await fetch(inject("stackUrl"))
if (!answer.ok) throw new Error(await answer.text())

/** Where everything of the running stack is, also its logs; the first test that asks has it started. */
export const services = servicesSchema.extend({ dataDirectory: z.string() }).parse(await answer.json())
export const {
  dataDirectory,
  explorer: explorerUrl,
  graphql: graphqlUrl,
  notary: notaryUrl,
  metrics: metricsUrl,
  samples,
} = services
