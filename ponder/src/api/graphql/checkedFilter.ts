import type { TransferFilter } from "../../queries/transfers/transferFilter.ts"
import { periodInput, tokenIdInput } from "./input.ts"

/** The filter that was asked for, or an error that says what is wrong with it. */
export function checkedFilter(given: TransferFilter): TransferFilter {
  // A field that is null asks for nothing.
  const filter = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null),
  ) as TransferFilter
  return {
    ...filter,
    ...periodInput(filter.from, filter.to),
    ...(filter.tokenId !== undefined && { tokenId: tokenIdInput(filter.tokenId) }),
  }
}
