import "vitest"

declare module "vitest" {
  /** What the running stack tells the browser tests. */
  export interface ProvidedContext {
    explorerUrl: string
    graphqlUrl: string
    notaryUrl: string
  }
}
