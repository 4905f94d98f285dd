"use client"

import { THEME_COOKIE, type Theme } from "./themeChoice.ts"

const A_YEAR = 365 * 24 * 3600

export function ThemeToggle() {
  return (
    <button
      aria-label="Switch between light and dark"
      className="-mr-2 grid size-9 place-items-center text-quiet hover:text-ink"
      data-needs-script
      onClick={switchTheme}
      title="Light or dark"
      type="button"
    >
      <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
        <circle cx="8" cy="8" fill="none" r="6.2" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 3.8a4.2 4.2 0 0 1 0 8.4z" fill="currentColor" />
      </svg>
    </button>
  )
}

/** Whoever switches back to what the system has follows the system again. */
function switchTheme() {
  const system: Theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"
  const root = document.documentElement
  const next: Theme = (root.dataset.theme ?? system) === "dark" ? "light" : "dark"
  if (next === system) {
    delete root.dataset.theme
    remember("", 0)
  } else {
    root.dataset.theme = next
    remember(next, A_YEAR)
  }
}

// A cookie, because the server draws the first paint in the chosen theme: no flash, and no inline script.
function remember(value: string, maxAge: number) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and needs https.
  document.cookie = `${THEME_COOKIE}=${value}; path=/; max-age=${maxAge}; samesite=lax`
}
