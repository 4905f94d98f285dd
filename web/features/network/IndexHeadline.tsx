"use client"

import { StatusWord } from "../../ui/StatusWord.tsx"
import { buildHeadline } from "./buildHeadline.ts"
import { useNetwork } from "./NetworkProvider.tsx"

export function IndexHeadline() {
  return (
    <span aria-label="State of the index" className="text-note" role="status">
      <StatusWord look={buildHeadline(useNetwork())} />
    </span>
  )
}
