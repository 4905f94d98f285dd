import { Lexer, Source, TokenKind } from "graphql"

/** Undefined where the text is not even made of tokens, which the parser says better. */
export function countTokens(text: string): number | undefined {
  const lexer = new Lexer(new Source(text))
  try {
    let tokens = 0
    while (lexer.advance().kind !== TokenKind.EOF) tokens++
    return tokens
  } catch {
    return undefined
  }
}
