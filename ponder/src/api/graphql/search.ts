import { notIndexedReasons } from "../../search/notIndexedReason.ts"
import { LONGEST_SEARCH, readSearchText } from "../../search/readSearchText.ts"
import type { RequestContext } from "./context.ts"
import { searchHash } from "./searchHash.ts"
import { tokensByAddress, tokensByWords } from "./searchTokens.ts"

export const search = {
  typeDefs: /* GraphQL */ `
    extend type Query {
      """
      Whatever a person pastes, in any form and up to ${LONGEST_SEARCH} characters: the hash of a transaction on either side, of a
      receipt, an address, the symbol or name of a token or a part of it, a link to a block explorer, the id of a transfer.
      Where the index has nothing for a hash the chains themselves are asked, for two seconds at most.
      """
      search(text: String!): SearchResult!
    }

    "What was found, or why nothing was."
    union SearchResult = FoundTransfers | FoundAccount | FoundTokens | NotIndexed

    type FoundTransfers {
      transfers: [Transfer!]!
      "Read from the chain just now, and not indexed yet: \`transfer\` and the lists do not know it."
      live: Boolean!
    }

    type FoundAccount {
      account: Account!
    }

    type FoundTokens {
      "At most twenty, the registered ones first, also by what they were once called: see \`names\`. Anyone can deposit a token of any name: look at \`verified\`."
      tokens: [Token!]!
    }

    type NotIndexed {
      reason: NotIndexedReason!
      "What it means, for the person whose money it is."
      detail: String!
      "The network that the reason speaks of; null where that is none in particular."
      chain: Chain
    }

    enum NotIndexedReason {
      ${notIndexedReasons.join("\n      ")}
    }
  `,
  resolvers: { Query: { search: searchFor } },
}

async function searchFor(_: unknown, { text }: { text: string }, context: RequestContext) {
  const read = await readSearchText(text)
  if (read.kind === "NOT_UNDERSTOOD") return notUnderstood(read.detail)
  if (read.kind === "HASH") return searchHash(read.hash, read.network, context)
  if (read.kind === "TRANSFER") {
    const transfer = await context.transfers.load(read.id)
    if (transfer) return { __typename: "FoundTransfers", transfers: [transfer], live: false }
    return searchHash(read.hash, undefined, context)
  }
  if (read.kind === "ADDRESS") {
    const tokens = await tokensByAddress(read.address, context)
    if (tokens.length > 0) return { __typename: "FoundTokens", tokens }
    return { __typename: "FoundAccount", account: { address: read.address } }
  }
  const tokens = await tokensByWords(read.words, context)
  if (tokens.length > 0) return { __typename: "FoundTokens", tokens }
  return notUnderstood(
    `“${read.words}” is no hash or address, and no token of the bridge goes by it. Paste the hash of a transaction, an address or a link to a block explorer.`,
  )
}

function notUnderstood(detail: string) {
  return { __typename: "NotIndexed", reason: "NOT_UNDERSTOOD", detail, chain: null }
}
