import { useSyncExternalStore } from "react"

/** The endpoint that the reader used for this chain before; null until the browser has looked, which alone knows it. */
export function useRememberedEndpoint(chainId: number): string | null {
  return useSyncExternalStore(
    neverChanges,
    () => rememberedEndpoint(chainId),
    () => null,
  )
}

export function rememberEndpoint(chainId: number, url: string) {
  try {
    if (url) localStorage.setItem(keyOf(chainId), url)
    else localStorage.removeItem(keyOf(chainId))
  } catch {
    // A browser that keeps nothing has to be told again the next time.
  }
}

function rememberedEndpoint(chainId: number): string {
  try {
    return localStorage.getItem(keyOf(chainId)) ?? ""
  } catch {
    return ""
  }
}

function keyOf(chainId: number): string {
  return `rpc-endpoint-${chainId}`
}

function neverChanges() {
  return () => {}
}
