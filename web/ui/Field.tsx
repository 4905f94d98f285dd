import type { ReactNode } from "react"

/** A form's field below its name. */
export function Field({
  label,
  wide = false,
  children,
}: {
  label: string
  wide?: boolean
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className={`block min-w-0 ${wide ? "max-desktop:col-span-full" : ""}`}>
      <span className="mb-1 block text-note text-quiet">{label}</span>
      {children}
    </label>
  )
}
