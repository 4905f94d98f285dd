// Read at each request, never at build time: one build serves any environment.

export function serverGraphqlUrl(): string {
  return graphqlAt(serverApiUrl())
}

export function serverApiUrl(): string {
  return (process.env.API_URL || "http://127.0.0.1:42069").replace(/\/+$/, "")
}

/** Without a public address browsers go through this site's own `/graphql`. */
export function browserGraphqlUrl(): string {
  return process.env.PUBLIC_API_URL ? graphqlAt(process.env.PUBLIC_API_URL) : "/graphql"
}

function graphqlAt(base: string): string {
  return `${base.replace(/\/+$/, "")}/graphql`
}
