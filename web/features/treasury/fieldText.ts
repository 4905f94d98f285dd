/** A moment as a field for date and time has it, in UTC. */
export function fieldText(at: number): string {
  return new Date(at * 1000).toISOString().slice(0, 19)
}
