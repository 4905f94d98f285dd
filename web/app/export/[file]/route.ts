import { serverApiUrl } from "../../../lib/apiUrls.ts"
import { ALLOWANCE, passedOn } from "../../../lib/passedOn.ts"
import { visitorHeaders } from "../../../lib/visitorHeaders.ts"

const FILES = ["transfers.csv", "transfers.jsonl"]
const OF_THE_FILE = ["content-type", "content-disposition", "x-block-vector"]

/** The API's exports under the explorer's own address, streamed through. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  if (!FILES.includes(file)) return new Response("There is no such file.\n", { status: 404 })
  try {
    const answer = await fetch(`${serverApiUrl()}/export/${file}${new URL(request.url).search}`, {
      headers: visitorHeaders(request.headers),
      signal: request.signal,
      cache: "no-store",
    })
    const headers = {
      ...passedOn(answer.headers, [...OF_THE_FILE, ...ALLOWANCE]),
      "cache-control": "no-store, no-transform",
    }
    return new Response(answer.body, { status: answer.status, headers })
  } catch {
    return new Response("The index does not answer.\n", { status: 502 })
  }
}
