/** An index that grows up with its world, before and after it grew, or one that comes when the world is complete. */
export const parts = ["young", "grown", "late"] as const

export type Part = (typeof parts)[number]

export type ScheduleName = { world: number; part: Part; number: number }

export function scheduleNames(world: number, perPart: number): ScheduleName[] {
  return parts.flatMap(part => Array.from({ length: perPart }, (_, number) => ({ world, part, number })))
}

export function formatName({ world, part, number }: ScheduleName): string {
  return `${world}.${part}.${number}`
}

export function parseName(text: string): ScheduleName {
  const [world, word, number] = text.split(".")
  const part = parts.find(known => known === word)
  if (!part) throw new Error(`${text} is not like 3.young.7: a world, one of ${parts.join(", ")}, a number.`)
  return { world: Number(world), part, number: Number(number) }
}

export function seedOf({ world, part, number }: ScheduleName): number {
  return world * 10_000 + parts.indexOf(part) * 1_000 + number
}
