export type Theme = "light" | "dark"

export const THEME_COOKIE = "theme"

/** No choice means: as the system has it. */
export function readTheme(cookie: string | undefined): Theme | undefined {
  return cookie === "light" || cookie === "dark" ? cookie : undefined
}
