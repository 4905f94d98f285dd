"use client"

import { createContext, type ReactNode, use, useSyncExternalStore } from "react"
import { nowInSeconds } from "./nowInSeconds.ts"

const RenderedAt = createContext(0)

/** Hydration needs the second that the server rendered at; after it the browser's own clock runs. */
export function ClockProvider({ renderedAt, children }: { renderedAt: number; children: ReactNode }) {
  return <RenderedAt value={renderedAt}>{children}</RenderedAt>
}

/** Unix seconds, ticking. */
export function useNow(): number {
  const renderedAt = use(RenderedAt)
  return useSyncExternalStore(everySecond, nowInSeconds, () => renderedAt)
}

function everySecond(onTick: () => void) {
  const timer = setInterval(onTick, 1000)
  return () => clearInterval(timer)
}
