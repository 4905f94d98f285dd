"use client"

import Form from "next/form"
import { useEffect, useRef } from "react"
import { Icon } from "../../ui/Icon.tsx"

type Props = {
  text?: string
  /** The one that a page is about, not the one in its header. */
  large?: boolean
}

/** A form like any other: it works before and without JavaScript. */
export function SearchBox({ text = "", large = false }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useSlashKey(() => input.current?.select())
  return (
    <Form action="/search" className="relative w-full" role="search">
      <span className="pointer-events-none absolute inset-y-0 left-3 flex text-quiet">
        <Icon name="search" size={16} />
      </span>
      <input
        aria-keyshortcuts="/"
        aria-label="Transaction hash, address or token"
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        className={`w-full rounded-md border border-line-strong bg-raised pr-12 pl-9 text-ellipsis placeholder:text-quiet ${large ? "h-12" : "h-9"}`}
        defaultValue={text}
        enterKeyHint="search"
        key={text}
        maxLength={1_000}
        name="q"
        placeholder={large ? "Transaction hash, address, token or explorer link" : "Hash, address or token"}
        ref={input}
        required
        spellCheck={false}
        type="search"
      />
      <kbd
        className="pointer-events-none absolute inset-y-0 right-3 my-auto hidden h-5 rounded-sm border border-line px-1.5 text-note text-quiet desktop:block"
        data-needs-script
      >
        /
      </kbd>
    </Form>
  )
}

/** From anywhere, but not while something is typed. */
function useSlashKey(act: () => void) {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  )
}
