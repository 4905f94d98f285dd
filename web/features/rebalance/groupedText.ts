import { splitAmount } from "../../lib/format.ts"

/** What the API says in words has its numbers as it sends them all: grouped, they can be read. */
export function groupedText(text: string): string {
  return text.replace(/\d{5,}(\.\d+)?/g, number => {
    const { whole, fraction } = splitAmount(number)
    return `${whole}${fraction}`
  })
}
