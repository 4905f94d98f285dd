/** A value with its labels, as Prometheus keeps it. */
export type Series = { name: string; labels: Record<string, string>; value: number }

const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g

/** `name{label="value"}`, as a scrape and a rule write it. */
export function readSelector(text: string): Omit<Series, "value"> {
  const [, name, labels = ""] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?$/.exec(text.trim()) ?? []
  if (!name) throw new Error(`This is no series: ${text}`)
  return {
    name,
    labels: Object.fromEntries([...labels.matchAll(LABEL)].map(([, key, value]) => [key, value])),
  }
}

/** Every line of a scrape that is not a comment. */
export function readScrape(text: string): Series[] {
  return text
    .split("\n")
    .filter(line => line !== "" && !line.startsWith("#"))
    .map(line => {
      const end = line.lastIndexOf(" ")
      return { ...readSelector(line.slice(0, end)), value: Number(line.slice(end + 1)) }
    })
}
