"use client"

import { createContext, type ReactNode, use } from "react"

const HelpUrl = createContext<string | null>(null)

/** The operator's own page for people who need help, where the configuration names one. */
export function HelpProvider({ url, children }: { url: string | null; children: ReactNode }) {
  return <HelpUrl value={url}>{children}</HelpUrl>
}

export function useHelpUrl(): string | null {
  return use(HelpUrl)
}
