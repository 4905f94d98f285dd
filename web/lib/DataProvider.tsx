"use client"

import { type ReactNode, useState } from "react"
import { Provider } from "urql"
import { createGateway } from "./gateway.ts"

export function DataProvider({ graphqlUrl, children }: { graphqlUrl: string; children: ReactNode }) {
  const [gateway] = useState(() => createGateway(graphqlUrl))
  return <Provider value={gateway}>{children}</Provider>
}
