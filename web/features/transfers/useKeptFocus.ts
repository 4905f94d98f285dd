import { type FocusEvent, useEffect, useRef } from "react"

type Field = Pick<HTMLInputElement, "name" | "type" | "value">

/** For a form that is drawn anew by its key: whoever goes through it by keyboard stays where they were. */
export function useKeptFocus(key: string) {
  const ref = useRef<HTMLFormElement>(null)
  const last = useRef<Field | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what draws the form anew.
  useEffect(() => {
    const left = last.current
    if (!left || document.activeElement !== document.body) return
    const fields = [...(ref.current?.elements ?? [])] as HTMLInputElement[]
    fields.find(field => isSame(field, left))?.focus({ preventScroll: true })
  }, [key])

  return {
    ref,
    onFocus: (event: FocusEvent<HTMLFormElement>) => {
      last.current = event.target as unknown as Field
    },
    onBlur: () => {
      last.current = null
    },
  }
}

function isSame(one: Field, other: Field): boolean {
  return (
    one.name === other.name &&
    one.type === other.type &&
    (one.type !== "checkbox" || one.value === other.value)
  )
}
