import { networks } from "../networks/index.ts"

// Shorter ones are words like `v2` or `eth`, which logs are full of.
const shortestPiece = 8
const shortestCredential = 4

/** What must not be shown of a URL: its credentials, and of an RPC endpoint every piece of path and query that may be a key. */
export function secretsIn(text: string): string[] {
  const url = new URL(text)
  const found = /^postgres/.test(url.protocol) ? databaseSecrets(url) : endpointSecrets(url)
  return [...new Set(found.flatMap(spellings))]
}

function databaseSecrets({ password, searchParams }: URL): string[] {
  const parameters = [...searchParams].filter(([name]) => /password/i.test(name)).map(([, value]) => value)
  return [password, ...parameters].filter(value => value.length >= shortestCredential)
}

function endpointSecrets({ username, password, pathname, search, hash, searchParams }: URL): string[] {
  const credentials = [username, password].filter(value => value.length >= shortestCredential)
  const parameters = [...searchParams].map(([name, value]) => value || name)
  const pieces = [pathname + search, basic(username, password), hash, ...pathname.split("/"), ...parameters]
  return [...credentials, ...pieces.filter(piece => piece.length >= shortestPiece && !isChainName(piece))]
}

// The header that clients make of credentials.
function basic(username: string, password: string): string {
  if (!username && !password) return ""
  return Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64")
}

// Providers put them into paths, and every log is full of them.
function isChainName(piece: string): boolean {
  return networks.some(({ name }) => name.toLowerCase() === piece.toLowerCase())
}

/** How programs may write it: as it stands, decoded, encoded for a URL or a form, and inside JSON. */
function spellings(secret: string): string[] {
  const plain = decoded(secret)
  const encoded = encodeURIComponent(plain)
  const form = new URLSearchParams([["", plain]]).toString().slice(1)
  const inJson = JSON.stringify(plain).slice(1, -1)
  return [secret, plain, encoded, form, inJson, encodeURIComponent(secret)].flatMap(spelling => [
    spelling,
    spelling.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
  ])
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
