import { textsOf, type UrlParameters } from "../../lib/firstParameter.ts"
import { readChainId } from "../../lib/readChainId.ts"
import { isTransferStatus, type TransferStatus } from "../transfer/transferStatus.ts"

const LIST_ORDERS = ["NEWEST", "OLDEST", "LARGEST", "SLOWEST"] as const
export type ListOrder = (typeof LIST_ORDERS)[number]

/** What of all transfers somebody wants to see: everything that the address of the page says. */
export type ListChoice = {
  status: TransferStatus[]
  fromChainId?: number | undefined
  toChainId?: number | undefined
  tokenId?: string | undefined
  address?: string | undefined
  /** A day as YYYY-MM-DD, or unix seconds. */
  from?: string
  to?: string
  /** Decimal numbers in units of 18 decimals: tokens, or shares of a rebasing one. */
  atLeast?: string
  atMost?: string
  /** Also of tokens that nobody has registered. */
  unregistered: boolean
  order: ListOrder
  after?: string | undefined
}

const TEXTS = {
  tokenId: /^\d{1,15}-0x[0-9a-f]{40}$/,
  address: /^0x[0-9a-f]{40}$/i,
  from: /^(\d{4}-\d\d-\d\d|\d{1,10})$/,
  to: /^(\d{4}-\d\d-\d\d|\d{1,10})$/,
  atLeast: /^\d{1,40}(\.\d{1,18})?$/,
  atMost: /^\d{1,40}(\.\d{1,18})?$/,
  after: /^[\w=+/-]{1,500}$/,
} as const

/** Reads an address of the page; what makes no sense in it is left out, so that every address shows something. */
export function readListChoice(parameters: UrlParameters): ListChoice {
  const all = (name: string) => textsOf(parameters[name]).map(text => text.trim())
  const one = (name: string) => all(name)[0] ?? ""
  const text = (name: keyof typeof TEXTS) => (TEXTS[name].test(one(name)) ? { [name]: one(name) } : {})
  const time = (name: "from" | "to") => (isTime(one(name)) ? text(name) : {})
  const chain = (name: string) => {
    const id = readChainId(one(name))
    return id === null ? {} : { [name]: id }
  }
  return {
    status: [...new Set(all("status"))].filter(isTransferStatus),
    ...chain("fromChainId"),
    ...chain("toChainId"),
    ...text("tokenId"),
    ...text("address"),
    ...time("from"),
    ...time("to"),
    ...text("atLeast"),
    ...text("atMost"),
    unregistered: one("unregistered") === "true",
    order: LIST_ORDERS.find(order => order === one("order")) ?? "NEWEST",
    ...text("after"),
  }
}

// The API counts seconds by 32 bits, and a day is used to its end.
const LAST_SECOND = 2 ** 31 - 1
const LAST_DAY = "2038-01-18"

/** Unix seconds, or a day that there is in the calendar. */
function isTime(text: string): boolean {
  if (/^\d+$/.test(text)) return Number(text) <= LAST_SECOND
  const time = Date.parse(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return exists && text >= "1970-01-01" && text <= LAST_DAY
}

/** The one address of a choice, without what goes without saying. */
export function writeListChoice(choice: ListChoice): string {
  const { status, unregistered, order, ...rest } = choice
  const parameters = new URLSearchParams(status.map(each => ["status", each]))
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) parameters.set(name, String(value))
  }
  if (unregistered) parameters.set("unregistered", "true")
  if (order !== "NEWEST") parameters.set("order", order)
  return parameters.toString()
}

/** How many of the filters are set, those of the page itself aside. */
export function countFilters(choice: ListChoice): number {
  const { order, after, unregistered, status, ...rest } = choice
  return Object.keys(rest).length + Number(status.length > 0) + Number(unregistered)
}
