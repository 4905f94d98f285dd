/** A part of a page's path as it was meant; what is not well encoded is taken as it stands. */
export function pathText(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
