import type { ReactNode } from "react"
import type { Outcome } from "./proof.ts"

export type Endpoints = { source: string; destination: string | null }

export type CheckResult = { verdict: Outcome; sentence: string; bothSides: boolean; details: ReactNode }
