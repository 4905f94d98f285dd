/** Letters of other alphabets beside the Latin ones that they look like, where the standard does not equate them. */
const lookAlikes: readonly (readonly [string, string])[] = [
  ["АВЕЅІЈКМНОРСТХУҺԌЬԀԚԜѴ", "ABESIJKMHOPCTXYHGBDQWV"],
  ["авеѕіјкмнорстхуһԍьԁԛԝѵӏг", "abesijkmhopctxyhgbdqwvlr"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ["αβγεηικνορτυχω", "abyenikvoptuxw"],
  ["ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡı", "abcdeghijklmnoprstuvwyzagi"],
]

/** Within one alphabet, after letters are lower case: a capital I is a small l in many fonts. */
const alike: readonly (readonly [string, string])[] = [["i1|0$", "lllos"]]

const toLatin = new Map(lookAlikes.flatMap(pairUp))
const toOne = new Map(alike.flatMap(pairUp))

/** What is left of a text for the eye: two texts that people take for each other have the same. */
export function textSkeleton(text: string): string {
  const latin = replaceLetters(text.normalize("NFKD"), toLatin)
  return replaceLetters(
    latin
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}|$]/gu, "")
      .toLowerCase(),
    toOne,
  )
}

function replaceLetters(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, letter => table.get(letter) ?? letter).join("")
}

function pairUp([from, to]: readonly [string, string]): [string, string][] {
  const letters = [...to]
  return Array.from(from, (letter, index) => [letter, letters[index] ?? ""])
}
