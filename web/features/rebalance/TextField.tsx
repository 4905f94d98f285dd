import { useId } from "react"

type Props = {
  name: string
  label: string
  /** What an empty field stands for. */
  usual: string
  value: string
  mono?: boolean
}

export function TextField({ name, label, usual, value, mono = false }: Props) {
  const id = useId()
  return (
    <div className="grid min-w-0 content-end gap-1">
      <label className="text-note text-quiet" htmlFor={id}>
        {label}
      </label>
      <input
        autoComplete="off"
        className={`field ${mono ? "font-mono" : ""}`}
        defaultValue={value}
        id={id}
        inputMode={mono ? undefined : "decimal"}
        name={name}
        placeholder={usual}
        spellCheck={false}
      />
    </div>
  )
}
