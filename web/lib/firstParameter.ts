export type UrlParameters = Record<string, string | string[] | undefined>

/** What the address of a page says under a name; the first time, where it says it twice, and empty where never. */
export function firstParameter(parameters: UrlParameters, name: string): string {
  return textsOf(parameters[name])[0]?.trim() ?? ""
}

/**
 * Each value of a parameter. Next.js says that it is text or a list of texts: after a parameter `__proto__` there are lists
 * within lists in it.
 */
export function textsOf(value: UrlParameters[string]): string[] {
  return [value].flat(Number.POSITIVE_INFINITY).filter(each => typeof each === "string")
}
