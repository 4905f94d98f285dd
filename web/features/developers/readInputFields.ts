export type InputField = { name: string; type: string; meaning: string }

/** The fields of an input, as the printed schema describes them. */
export function readInputFields(schema: string, input: string): InputField[] {
  const body = new RegExp(`^input ${input} \\{\\n([^}]*)\\}`, "m").exec(schema)?.[1] ?? ""
  const fields = body.matchAll(/(?:"""(.*?)"""\s+)?^ {2}(\w+): (\S+)/gms)
  return [...fields].map(([, meaning = "", name = "", type = ""]) => ({
    name,
    type,
    meaning: meaning.trim(),
  }))
}
