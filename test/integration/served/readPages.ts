type Page = {
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

const QUERY = `query ($filter: TransferFilter, $orderBy: TransferOrder, $after: String) {
  transfers(filter: $filter, orderBy: $orderBy, after: $after, first: 500) {
    nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`

type List = { filter: Record<string, unknown>; orderBy: string }

/** The ids of all pages in turn, and how many rows the last page said there are. */
export async function readPages(
  url: string,
  { filter, orderBy }: List,
  betweenPages: (page: number) => Promise<unknown>,
): Promise<{ ids: string[]; totalCount: number }> {
  const ids: string[] = []
  let after: string | null = null
  for (let page = 1; ; page++) {
    const { nodes, pageInfo, totalCount } = await readPage(url, { filter, orderBy, after })
    ids.push(...nodes.map(({ id }) => id))
    if (!pageInfo.hasNextPage) return { ids, totalCount }
    after = pageInfo.endCursor
    await betweenPages(page)
  }
}

async function readPage(url: string, variables: List & { after: string | null }): Promise<Page> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: { transfers: Page }; errors?: unknown }
  if (!data) throw new Error(JSON.stringify(errors))
  return data.transfers
}
