/** Exact, of decimals of any length. */
export function sumDecimals(values: readonly string[]): string {
  const places = Math.max(0, ...values.map(value => value.split(".")[1]?.length ?? 0))
  const sum = values.reduce((total, value) => total + scaled(value, places), 0n)
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, "0")
  const whole = digits.slice(0, digits.length - places)
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "")
  return `${sum < 0n ? "-" : ""}${whole}${decimals && `.${decimals}`}`
}

function scaled(value: string, places: number): bigint {
  const [whole = "0", decimals = ""] = value.split(".")
  return BigInt(whole + decimals.padEnd(places, "0"))
}
