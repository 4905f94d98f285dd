import { formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { tickLabel } from "../charts/bucketLabel.ts"
import type { CalendarDay } from "./buildCalendar.ts"

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

type Props = { weeks: readonly (readonly CalendarDay[])[]; coin: string }

/** On which day how much of what was asked back is due. */
export function QueueCalendar({ weeks, coin }: Props) {
  return (
    <table className="calendar" data-calendar>
      <caption className="sr-only">What is due by day (UTC), in {coin}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map(name => (
            <th key={name} scope="col">
              <abbr className="no-underline" title={name}>
                {name.slice(0, 3)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week[0]?.start}>
            {week.map(day => (
              <DayCell day={day} key={day.start} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day: { start, amount, requests, isLate, isToday } }: { day: CalendarDay }) {
  return (
    <td
      aria-current={isToday ? "date" : undefined}
      data-day={start}
      data-due={requests}
      data-today={isToday || undefined}
    >
      <time dateTime={new Date(start * 1000).toISOString().slice(0, 10)}>
        {tickLabel(start, "DAY", "UTC")}
        {isToday && <span className="font-medium text-ink">, today</span>}
      </time>
      {requests > 0 && (
        <>
          <data className={`due block font-medium ${isLate ? "text-waiting" : ""}`} value={amount}>
            <Amount decimals={2} value={amount} />
          </data>
          <span className="due block text-note text-quiet">
            {formatInteger(requests)} {requests === 1 ? "request" : "requests"}
            {isLate && <span className="text-waiting">, late</span>}
          </span>
        </>
      )}
    </td>
  )
}
