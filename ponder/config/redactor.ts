import { redactUrl } from "./redactUrl.ts"
import { secretsIn } from "./secretsIn.ts"

// A log may cut a long secret: this much of it is too much.
const tellingLength = 12

export type Redactor = {
  /** From now on, shows of this URL only where it points. */
  hide(url: string): void
  /** From now on, shows nothing of this text. */
  hideText(secret: string): void
  redact(text: string): string
}

/** Takes secrets out of texts. */
export function createRedactor(): Redactor {
  const shownUrls = new Map<string, string>()
  const runs = new Set<string>()
  const lengths = new Set<number>()
  const hideText = (secret: string) => {
    for (const run of runsOf(secret)) {
      runs.add(run)
      lengths.add(run.length)
    }
  }

  return {
    hideText,
    hide(url) {
      const shown = redactUrl(url)
      if (shown.endsWith("/…")) {
        for (const form of [url, new URL(url).href]) shownUrls.set(form, shown)
      }
      for (const secret of secretsIn(url)) hideText(secret)
    },
    redact: text => maskRuns(shortenUrls(text, shownUrls), runs, lengths),
  }
}

function runsOf(secret: string): string[] {
  const length = Math.min(secret.length, tellingLength)
  return Array.from({ length: secret.length - length + 1 }, (_, at) => secret.slice(at, at + length))
}

function shortenUrls(text: string, shownUrls: Map<string, string>): string {
  // One URL may begin like another.
  const longestFirst = [...shownUrls].sort(([one], [other]) => other.length - one.length)
  return longestFirst.reduce((shortened, [url, shown]) => shortened.replaceAll(url, shown), text)
}

function maskRuns(text: string, runs: Set<string>, lengths: Set<number>): string {
  if (runs.size === 0) return text
  let masked = ""
  let coveredTo = 0
  for (let at = 0; at < text.length; at++) {
    const isOpen = at >= coveredTo
    for (const length of lengths) {
      if (runs.has(text.slice(at, at + length))) coveredTo = Math.max(coveredTo, at + length)
    }
    if (at >= coveredTo) masked += text[at]
    else if (isOpen) masked += "…"
  }
  return masked
}
