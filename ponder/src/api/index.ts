import { createLogger, createYoga } from "graphql-yoga"
import { Hono } from "hono"
import { Registry } from "prom-client"
import { parseEnvironment } from "../../config/environment.ts"
import { exportResponse } from "../export/exportResponse.ts"
import { blockVector } from "./graphql/blockVector.ts"
import { createRequestContext } from "./graphql/context.ts"
import { liveAnswers } from "./graphql/liveAnswers.ts"
import { schema } from "./graphql/schema.ts"
import { answerHeaders } from "./guard/answerHeaders.ts"
import { bodyLimit } from "./guard/bodyLimit.ts"
import { type Connected, countedClient } from "./guard/countedClient.ts"
import { executionTimeout } from "./guard/executionTimeout.ts"
import { exportLimit } from "./guard/exportLimit.ts"
import { graphiql } from "./guard/graphiql.ts"
import { openAnswerLimits } from "./guard/limits.ts"
import { maskedErrors } from "./guard/maskedErrors.ts"
import { type Asked, openAnswers } from "./guard/openAnswers.ts"
import { parsedQueries } from "./guard/parsedQueries.ts"
import { queryLimits } from "./guard/queryLimits.ts"
import { rateLimit } from "./guard/rateLimit.ts"
import { streamLimit } from "./guard/streamLimit.ts"
import { unreadableParameters } from "./guard/unreadableParameters.ts"
import { liveTransfers } from "./liveTransfers.ts"
import { countRequests } from "./metrics/countRequests.ts"
import { ponderRuntime } from "./metrics/ponderRuntime.ts"
import { createRequestMetrics } from "./metrics/requestMetrics.ts"
import { serveMetrics } from "./metrics/serveMetrics.ts"
import { rows } from "./read/rows.ts"
import { setStatementTimeout } from "./read/statementTimeout.ts"
import { availability } from "./serving/availability.ts"
import { holdStopSignals } from "./serving/holdStopSignals.ts"
import { requestsUnderWay } from "./serving/requestsUnderWay.ts"

const environment = parseEnvironment(process.env)
const { metricsHost, metricsPort, apiRateLimit, apiStreamLimit, apiExportLimit } = environment
const logger = createLogger("warn")
const registry = new Registry()
const requestMetrics = createRequestMetrics(registry)

setStatementTimeout()
serveMetrics({ registry, host: metricsHost, port: metricsPort, logger })

const yoga = createYoga<Asked>({
  schema,
  context: () => ({ ...createRequestContext(), live: liveTransfers }),
  plugins: [
    countRequests(requestMetrics),
    unreadableParameters(),
    queryLimits(schema),
    blockVector(),
    liveAnswers(),
    executionTimeout(),
    streamLimit(openAnswers({ ...openAnswerLimits.streams, perClient: apiStreamLimit })),
  ],
  parserAndValidationCache: parsedQueries(),
  landingPage: false,
  graphiql: false,
  batching: false,
  // Nothing is uploaded here, and the reader of such forms writes wherever they say.
  multipart: false,
  maskedErrors: maskedErrors(logger),
  cors: { origin: "*", methods: ["GET", "POST"], credentials: false },
  logging: logger,
})

const app = new Hono<Connected>()
const { refused: onRefused } = requestMetrics
const underWay = requestsUnderWay()
const isAvailable = availability(rows)
const { apiTrustedProxies: trustedProxies, explorerSecret } = environment
const clientOf = countedClient({ trustedProxies, explorerSecret })

ponderRuntime().apiShutdown.add(holdStopSignals(underWay.end))

app.use(answerHeaders)
// For balancers, which ask more often than any client may.
app.get("/available", async context =>
  context.text("", underWay.isStaying() && (await isAvailable()) ? 200 : 503),
)
app.use(underWay.count)
app.use(rateLimit({ perMinute: apiRateLimit, clientOf, onRefused }))
app.use(bodyLimit(onRefused))
app.get("/graphql", graphiql)
app.on(["GET", "POST", "OPTIONS"], "/graphql", context =>
  yoga.handle(context.req.raw, { client: clientOf(context), answer: context.env.outgoing }),
)

const takeExport = openAnswers({ ...openAnswerLimits.exports, perClient: apiExportLimit })
app.use("/export/*", exportLimit({ take: takeExport, clientOf, onRefused }))
for (const format of ["csv", "jsonl"] as const) {
  app.get(`/export/transfers.${format}`, ({ req }) =>
    exportResponse({ format, url: req.url, schema, createContext: createRequestContext }),
  )
}

export default app
