"use client"

import { useEffect, useState } from "react"
import { Icon } from "./Icon.tsx"

const LOOKS = {
  ready: { icon: "copy", colour: "text-quiet hover:text-ink", said: "" },
  copied: { icon: "check", colour: "text-accent", said: "Copied" },
  refused: { icon: "cross", colour: "text-impossible", said: "The browser refused to copy" },
} as const

export function CopyButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<keyof typeof LOOKS>("ready")

  useEffect(() => {
    if (state === "ready") return
    const timer = setTimeout(setState, 1_500, "ready")
    return () => clearTimeout(timer)
  }, [state])

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setState("copied")
    } catch {
      setState("refused")
    }
  }

  const { icon, colour, said } = LOOKS[state]
  return (
    <>
      <button
        aria-label={`Copy ${what}`}
        className={`-m-1.5 grid size-7 shrink-0 place-items-center self-center ${colour}`}
        data-needs-script
        onClick={copy}
        title={said || `Copy ${what}`}
        type="button"
      >
        <Icon name={icon} />
      </button>
      {/* Beside the button: what is in one is heard as its name, or not at all. */}
      <span aria-live="polite" className="sr-only">
        {said}
      </span>
    </>
  )
}
