"use client"

import { useState } from "react"
import { formatInteger } from "../lib/format.ts"

/** A number that lights up for a moment when it changes, and only then. */
export function ChangingNumber({ value }: { value: number | string }) {
  const [first] = useState(value)
  return (
    // A new key starts the animation anew.
    <span className={value === first ? "" : "rounded-sm motion-safe:animate-changed"} key={value}>
      {formatInteger(value)}
    </span>
  )
}
