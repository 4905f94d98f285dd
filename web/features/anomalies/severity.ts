import type { StatusLook } from "../../ui/StatusWord.tsx"

export const SEVERITY = {
  ALARM: { word: "Alarm", icon: "warning", tone: "impossible" },
  WARNING: { word: "Warning", icon: "warning", tone: "waiting" },
  NOTICE: { word: "Notice", icon: "question", tone: "unknown" },
} as const satisfies Record<string, StatusLook>
