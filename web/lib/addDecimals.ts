/** The exact sum of two decimal numbers. */
export function addDecimals(one: string, other: string): string {
  const places = Math.max(placesOf(one), placesOf(other))
  const sum = scaled(one, places) + scaled(other, places)
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, "0")
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "")
  const whole = digits.slice(0, digits.length - places)
  return `${sum < 0n ? "-" : ""}${whole}${places > 0 && fraction ? `.${fraction}` : ""}`
}

function placesOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0
}

function scaled(decimal: string, places: number): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".")
  return BigInt(whole + fraction.padEnd(places, "0"))
}
