import type { GraphQLSchema } from "graphql"
import { GraphQLError } from "graphql"
import type { RequestContext } from "../api/graphql/context.ts"
import { exportedLines } from "./exportedLines.ts"
import { exportFormats } from "./exportFormats.ts"
import { exportQuery } from "./exportQuery.ts"

type Asked = {
  format: keyof typeof exportFormats
  url: string
  schema: GraphQLSchema
  createContext: () => RequestContext
}

/** The file as it is read, or 400 with a sentence. */
export async function exportResponse({ format, url, schema, createContext }: Asked): Promise<Response> {
  try {
    const query = exportQuery(new URL(url).searchParams, schema)
    const { contentType, head, line } = exportFormats[format]
    const context = createContext()
    const blocks = await context.indexedBlocks()
    const chains = await context.trackedChains()
    const lines = exportedLines({ ...query, chains, createContext, line })
    return new Response(streamOf(head, lines), {
      headers: {
        "content-type": contentType,
        "content-disposition": `attachment; filename="transfers.${format}"`,
        "cache-control": "no-store",
        // Not a line of the file: spreadsheets take the first line for the names of the columns.
        "x-block-vector": blocks.map(({ chainId, block }) => `${chainId}=${block}`).join(", "),
        "access-control-expose-headers": "x-block-vector",
        // Otherwise the server reads ahead, and ends a file that fails at its beginning as if it were whole.
        "transfer-encoding": "chunked",
      },
    })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return Response.json({ error: error.message }, { status: 400 })
  }
}

/** Reads on only as fast as the client does, and no further once it has gone; an error breaks the connection off. */
function streamOf(head: string, lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      start: controller => {
        if (head) controller.enqueue(encoder.encode(head))
      },
      pull: async controller => {
        const { done, value } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      cancel: async () => {
        await lines.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
}
