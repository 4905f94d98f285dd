import { useState } from "react"
import { endpointUrl } from "./endpointUrl.ts"
import { rememberEndpoint, useRememberedEndpoint } from "./rememberedEndpoint.ts"

/** The address of one endpoint while it is typed, and what is wrong with it once it was to be used. */
export function useEndpoint(chainId: number) {
  const remembered = useRememberedEndpoint(chainId)
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const value = typed ?? remembered ?? ""

  function change(text: string) {
    setTyped(text)
    setProblem(null)
  }

  /** The address to ask, kept for the next time; undefined where it is none. */
  function use(): string | undefined {
    const checked = endpointUrl(value)
    if ("problem" in checked) {
      setProblem(checked.problem)
      return undefined
    }
    setProblem(null)
    rememberEndpoint(chainId, value.trim())
    return checked.url
  }

  function forget(): null {
    setProblem(null)
    rememberEndpoint(chainId, "")
    return null
  }

  const blank = value.trim() === ""
  return { ready: remembered !== null, value, blank, problem, change, use, forget }
}
