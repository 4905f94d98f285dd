import { createYoga } from "graphql-yoga"
import { Hono } from "hono"
import { blockVector } from "./graphql/blockVector.ts"
import { createRequestContext } from "./graphql/context.ts"
import { schema } from "./graphql/schema.ts"

const yoga = createYoga({
  schema,
  context: createRequestContext,
  plugins: [blockVector()],
  landingPage: false,
  logging: "warn",
})

const app = new Hono()

app.on(["GET", "POST", "OPTIONS"], "/graphql", context => yoga.handle(context.req.raw, {}))

export default app
