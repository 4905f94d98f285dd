import { serverApiUrl } from "../../../lib/apiUrls.ts"

const FILES = ["transfers.csv", "transfers.jsonl"]
const PASSED_ON = ["content-type", "content-disposition", "x-block-vector"]

/** The API's exports under the explorer's own address, streamed through. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params
  if (!FILES.includes(file)) return new Response("There is no such file.\n", { status: 404 })
  try {
    const answer = await fetch(`${serverApiUrl()}/export/${file}${new URL(request.url).search}`, {
      signal: request.signal,
      cache: "no-store",
    })
    const headers = new Headers({ "cache-control": "no-store, no-transform" })
    for (const name of PASSED_ON) {
      const value = answer.headers.get(name)
      if (value !== null) headers.set(name, value)
    }
    return new Response(answer.body, { status: answer.status, headers })
  } catch {
    return new Response("The index does not answer.\n", { status: 502 })
  }
}
