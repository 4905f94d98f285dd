import { Icon, type IconName } from "./Icon.tsx"

const TONES = {
  accent: "text-accent",
  arrived: "text-arrived",
  yourTurn: "text-your-turn",
  waiting: "text-waiting",
  impossible: "text-impossible",
  unknown: "text-unknown",
} as const

export type StatusLook = { word: string; icon: IconName; tone: keyof typeof TONES }

/** Never colour alone: an icon and a word say the same. */
export function StatusWord({ look }: { look: StatusLook }) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 whitespace-nowrap ${TONES[look.tone]}`}>
      <Icon name={look.icon} />
      {look.word}
    </span>
  )
}
