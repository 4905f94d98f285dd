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
  server.on("error", (error: NodeJS.ErrnoException) => {
    logger.warn(`There are no metrics of this process: ${host}:${port} cannot be used (${error.code}).`)
  })
  server.listen(port, host)
  return () => {
    server.close()
    server.closeAllConnections()
  }
}
