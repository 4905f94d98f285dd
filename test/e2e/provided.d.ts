import type { Services } from "./project.ts"

declare module "vitest" {
  /** What the running stack tells the tests. */
  export interface ProvidedContext {
    explorerUrl: string
    graphqlUrl: string
    notaryUrl: string
    services: Services
    /** Of the stack, with its logs. */
    dataDirectory: string
  }
}
