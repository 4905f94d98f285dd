import type { AnyVariables, TypedDocumentNode } from "@urql/core"
import { headers } from "next/headers"
import { serverGraphqlUrl } from "./apiUrls.ts"
import { ask, createGateway } from "./gateway.ts"
import { type FirstReading, foldAnswer, type Reading } from "./reading.ts"
import { visitorHeaders } from "./visitorHeaders.ts"
import { within } from "./within.ts"

// What comes within this time is in the first HTML, readable without JavaScript. A slower answer is streamed in
// behind a skeleton. A loading.tsx would stream always.
const WORTH_WAITING_MS = 800

export async function readOnServer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<FirstReading<Data>> {
  const reading = readToTheEnd(document, variables)
  return { reading: (await within(reading, WORTH_WAITING_MS)) ?? reading }
}

/** However long it takes. */
async function readToTheEnd<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Reading<Data>> {
  const gateway = createGateway(serverGraphqlUrl(), visitorHeaders(await headers()))
  return foldAnswer(null, await ask(gateway, document, variables))
}
