"use client"

import { Breakage } from "../features/shell/Breakage.tsx"

export default function PageError({ retry }: { retry: () => void }) {
  return <Breakage retry={retry} />
}
