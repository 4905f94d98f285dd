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

type Props = {
  look: StatusLook
  /** Of the icon, where the word is larger than usual. */
  size?: number
}

/** Never colour alone: an icon and a word say the same. */
export function StatusWord({ look, size = 14 }: Props) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 whitespace-nowrap ${TONES[look.tone]}`}>
      <Icon name={look.icon} size={size} />
      {look.word}
    </span>
  )
}
