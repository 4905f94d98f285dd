"use client"

import { useNow } from "../../lib/clock.tsx"
import { formatDuration } from "../../lib/format.ts"
import { StatusWord } from "../../ui/StatusWord.tsx"

const TOO_OLD_SECONDS = 300

/** A plan stays as it was read; how long ago that was is said as time goes on. */
export function PlanAge({ at, again }: { at: number; again: string }) {
  const seconds = Math.max(0, useNow() - at)
  if (seconds <= TOO_OLD_SECONDS) {
    return (
      <p className="text-note text-quiet">
        Read {formatDuration(seconds)} ago. It does not change while you look at it.
      </p>
    )
  }
  return (
    <p className="flex flex-wrap gap-x-2 text-note" data-too-old>
      <StatusWord look={{ word: "Old", icon: "clock", tone: "waiting" }} />
      <span>
        This was read {formatDuration(seconds)} ago, more than five minutes.{" "}
        <a className="link" href={again}>
          Count again
        </a>{" "}
        before anybody signs it.
      </span>
    </p>
  )
}
