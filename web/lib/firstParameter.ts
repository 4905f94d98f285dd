export type UrlParameters = Record<string, string | string[] | undefined>

/** What the address of a page says under a name; the first time, where it says it twice, and empty where never. */
export function firstParameter(parameters: UrlParameters, name: string): string {
  return [parameters[name]].flat()[0]?.trim() ?? ""
}
