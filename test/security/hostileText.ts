import type { Random } from "../devnet/traffic/random.ts"

/** Would run, or be an element, where a page or an image took it for markup. */
const MARKUP = `"><fuzz onload=alert(1)></script><fuzz>`

const hostileTexts = [
  "",
  " ",
  MARKUP,
  "'; DROP TABLE peg_in; --",
  '=HYPERLINK("https://evil.example")',
  "\u0000",
  "a\u0000b",
  "\u202Egnp.exe",
  "\u200B\u2060\uFEFF",
  "\uD800",
  "\u{1F469}\u200D\u{1F469}",
  "a\u0335\u0336\u0337".repeat(50),
  "\u33C2".repeat(250),
  "\uFDFA".repeat(250),
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "NaN",
  "true",
  "[object Object]",
  "-1",
  "-0",
  "1e400",
  "0x",
  "0x0",
  "1.5",
  "2147483648",
  "-2147483649",
  "9007199254740993",
  "1".repeat(78),
  "9".repeat(400),
  "../../../../etc/passwd",
  "..\\..\\windows",
  "%00",
  "%",
  "%zz",
  "%c0%ae%c0%ae/",
  "{{7*7}}",
  "#{7*7}",
  "$(id)",
  "\r\nSet-Cookie: a=b",
  "http://169.254.169.254/latest/meta-data",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "//evil.example",
  "x".repeat(1_001),
  "a.".repeat(500),
  "(".repeat(300),
  "0x".repeat(400),
] as const

/** What nobody types who only wants to know where a transfer is. */
export function hostileText(random: Random): string {
  return random.chance(80) ? random.pick(hostileTexts) : anyCharacters(random)
}

/** The text with a piece of it changed, doubled, cut off or put into another case. */
export function mangled(random: Random, text: string): string {
  const at = random.between(0, text.length)
  const [before, after] = [text.slice(0, at), text.slice(at)]
  return random.pick([
    () => before + hostileText(random) + after,
    () => before,
    () => before + after.slice(1),
    () => text + text,
    () => text.toUpperCase(),
    () => `${text} `,
    () => before + anyCharacters(random) + after,
    () => text.replaceAll(/\d/g, "9"),
  ])()
}

function anyCharacters(random: Random): string {
  return Array.from({ length: random.between(1, 40) }, () =>
    String.fromCharCode(
      random.pick([random.between(0, 31), random.between(32, 126), random.between(0, 65_535)]),
    ),
  ).join("")
}
