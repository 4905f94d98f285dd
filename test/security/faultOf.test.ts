import { renderGraphiQL } from "@graphql-yoga/render-graphiql"
import { expect, test } from "vitest"
import { faultOf } from "./faultOf.ts"

const answer = (body: string, contentType = "text/html", status = 200) => ({
  status,
  contentType,
  body,
  milliseconds: 1,
})

test.each([
  ["a failure", answer("", "text/plain", 503)],
  ["a stack trace", answer("Error: x\n    at handle (/app/index.js:1:2)")],
  ["one inside JSON", answer('{"stack":"Error\\n    at JSON.parse (<anonymous>)"}', "application/json")],
  ["a folder", answer("in /srv/bridge/ponder")],
  ["a file of a package", answer("in ../../node_modules/pg/lib/client.js")],
  ["the database's own words", answer('invalid input syntax for type integer: "a"', "text/plain")],
  ["an error that is an accident", answer('{"code":"INTERNAL_SERVER_ERROR"}', "application/json")],
  ["a part of a page that failed", answer('<template data-dgst="1234"></template>')],
  ["an element of a stranger", answer('<p title=""><fuzz onload=alert(1)>')],
])("%s is a fault", (_, received) => {
  expect(faultOf(received, "/srv/bridge")).toBeDefined()
})

test.each([
  ["a refusal", answer('{"errors":[{"message":"An Address is 0x…"}]}', "application/json", 400)],
  ["a page that is not there", answer('"digest":"NEXT_HTTP_ERROR_FALLBACK;404"', "text/html", 404)],
  ["markup as text", answer("&lt;fuzz onload=alert(1)&gt; at 12:30:01")],
  ["GraphiQL, which names its own files", answer(renderGraphiQL())],
  ["markup in data", answer('"<fuzz>"', "application/json")],
])("%s is none", (_, received) => {
  expect(faultOf(received, "/srv/bridge")).toBeUndefined()
})
