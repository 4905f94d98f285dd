import type pg from "pg"

/** `COPY … TO STDOUT` as a client receives it, which throws the bytes away: how many there were. */
export function copyOut(client: pg.Client, table: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0
    client.query({
      submit: (connection: { query(text: string): void }) =>
        connection.query(`COPY ${table} TO STDOUT (FORMAT csv)`),
      handleCopyData: ({ chunk }: { chunk: Buffer }) => {
        bytes += chunk.length
      },
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => resolve(bytes),
      handleError: reject,
    } as never)
  })
}
