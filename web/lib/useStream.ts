"use client"

import type { AnyVariables, TypedDocumentNode } from "@urql/core"
import { useEffect, useRef } from "react"
import { useClient } from "urql"
import { follow } from "./follow.ts"

type Options<Data, Variables> = {
  document: TypedDocumentNode<Data, Variables>
  variables: Variables
  /** What of the variables is known only when the stream begins, or begins again. */
  resume?: () => Partial<Variables>
  onData: (data: Data) => void
}

/** What a subscription sends, for as long as somebody looks at the page. */
export function useStream<Data, Variables extends AnyVariables>(options: Options<Data, Variables>) {
  const gateway = useClient()
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const subject = JSON.stringify(options.variables)

  // biome-ignore lint/correctness/useExhaustiveDependencies: other variables are another stream.
  useEffect(() => {
    let end: (() => void) | null = null

    function begin() {
      const { document: query } = latest.current
      const variables = () => ({ ...latest.current.variables, ...latest.current.resume?.() })
      end = follow(gateway, query, variables, data => latest.current.onData(data))
    }

    function onVisibility() {
      if (document.hidden) {
        end?.()
        end = null
      } else if (!end) begin()
    }

    onVisibility()
    document.addEventListener("visibilitychange", onVisibility)
    return () => {
      end?.()
      document.removeEventListener("visibilitychange", onVisibility)
    }
  }, [gateway, subject])
}
