import { graphqlUrl } from "../services.ts"

type Answer = {
  data: Record<string, unknown> | null
  errors?: { message: string; extensions?: Record<string, unknown> }[]
  extensions?: Record<string, unknown>
}

/** Asks the API of the running stack, as anybody would. */
export async function ask(query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const response = await fetch(graphqlUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}

/** The data, where nothing may go wrong. */
export async function read<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await ask(query, variables)
  if (errors || !data) throw new Error(JSON.stringify(errors))
  return data as Data
}
