import { inject } from "vitest"

/** What the API itself answers, past the explorer. */
export async function askApi<Data>(query: string): Promise<Data> {
  const answer = await fetch(inject("graphqlUrl"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown }
  if (!data || errors) throw new Error(`${JSON.stringify(errors)}\n${query}`)
  return data
}
