import { createServer } from "node:http"
import type { YogaLogger } from "graphql-yoga"

type Options = {
  host: string
  /** 0 is no server at all. */
  port: number
  logger: YogaLogger
  /** The text of a scrape. */
  scrape: () => Promise<string>
}

const RETRY_MS = 1_000

/** Serves the metrics where only operators look; returns what ends it. */
export function startMetricsServer({ host, port, logger, scrape }: Options): () => void {
  if (port === 0) return () => undefined
  const server = createServer(async (request, response) => {
    if (request.url !== "/metrics") return void response.writeHead(404).end()
    try {
      const text = await scrape()
      response.setHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8").end(text)
    } catch (error) {
      logger.error("The metrics cannot be read:", error)
      response.writeHead(503).end()
    }
  })
  const listen = () => server.listen(port, host)
  let again: NodeJS.Timeout | undefined
  // Whoever has the port may be a connection that is over in a moment, since systems give them numbers of the same range.
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (!again)
      logger.warn(`There are no metrics of this process yet: ${host}:${port} cannot be used (${error.code}).`)
    again = setTimeout(listen, RETRY_MS).unref()
  })
  listen()
  return () => {
    clearTimeout(again)
    server.close()
    server.closeAllConnections()
  }
}
