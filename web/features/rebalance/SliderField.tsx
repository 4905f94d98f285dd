"use client"

import { type ReactNode, useId, useState } from "react"

type Props = {
  name: string
  label: string
  unit: string
  /** As the address has it; empty for what is usual. */
  value: string
  /** What an empty field stands for. */
  usual: string
  slider: {
    most: number
    /** Where it stands for a text, in whole steps. */
    placeOf: (text: string) => number
    textAt: (place: number) => string
  } | null
  /** What else follows from the value, while it is dragged too. */
  hint?: (text: string) => ReactNode
}

/** The field is what is sent, exact as it was typed; the slider writes into it, and needs a script. */
export function SliderField({ name, label, unit, value, usual, slider, hint }: Props) {
  const [text, setText] = useState(value)
  const id = useId()
  return (
    <div className="grid gap-1">
      <div className="flex items-center justify-between gap-3">
        <label className="min-w-0" htmlFor={id}>
          {label}
        </label>
        <span className="flex shrink-0 items-center gap-1.5">
          <input
            autoComplete="off"
            className="field slider-text"
            id={id}
            inputMode="decimal"
            name={name}
            onChange={event => setText(event.target.value)}
            placeholder={usual}
            size={Math.max(4, usual.length, text.length)}
            value={text}
          />
          <span className="text-note text-quiet">{unit}</span>
        </span>
      </div>
      {slider && (
        <input
          aria-label={`${label}, by slider`}
          aria-valuetext={`${text || usual} ${unit}`}
          className="slider"
          data-needs-script
          data-slider={name}
          max={slider.most}
          min={0}
          onChange={event => setText(slider.textAt(event.target.valueAsNumber))}
          step={1}
          type="range"
          value={slider.placeOf(text || usual)}
        />
      )}
      {hint && <p className="text-note text-quiet">{hint(text)}</p>}
    </div>
  )
}
