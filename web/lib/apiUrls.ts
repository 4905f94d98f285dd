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

/** The same address shows GraphiQL, but only the API's own: `/graphql` of this site takes questions and shows nothing. */
export function graphiqlUrl(): string | null {
  return process.env.PUBLIC_API_URL ? browserGraphqlUrl() : null
}

function graphqlAt(base: string): string {
  return `${base.replace(/\/+$/, "")}/graphql`
}
