import type { ReactNode } from "react"

type Props = {
  label: string
  /** The id of the control in it. */
  of: string
  wide?: boolean
  children: ReactNode
}

/** A form's field below its name. */
export function Field({ label, of, wide = false, children }: Props) {
  return (
    <div className={`min-w-0 ${wide ? "max-desktop:col-span-full" : ""}`}>
      <label className="mb-1 block text-note text-quiet" htmlFor={of}>
        {label}
      </label>
      {children}
    </div>
  )
}
