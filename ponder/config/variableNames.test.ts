import { expect, test } from "vitest"
import { misspeltAmong, strangersIn } from "./variableNames.ts"

test.each([
  ["DATABSE_URL", "DATABSE_URL is not known: is DATABASE_URL meant?"],
  ["DATABASE_URLS", "DATABASE_URLS is not known: is DATABASE_URL meant?"],
  ["WEB_PROT", "WEB_PROT is not known: is WEB_PORT meant?"],
  ["CHAIN_ID", "CHAIN_ID is not known: is CHAIN_IDS meant?"],
  ["METRIC_PORT", "METRIC_PORT is not known: is METRICS_PORT meant?"],
  ["API_RATE_LIMITS", "API_RATE_LIMITS is not known: is API_RATE_LIMIT meant?"],
  ["PONDER_RPC_ULR_1", "PONDER_RPC_ULR_1 is not known: is PONDER_RPC_URL_1 meant?"],
  ["PONDER_RPC_URL1", "PONDER_RPC_URL1 is not known: it has to end in _ and one of 1 (Ethereum)"],
])("%s is taken for a misspelt variable of ours", (name, problem) => {
  expect(misspeltAmong([name, "PATH"])).toEqual([expect.stringContaining(problem)])
})

test("the environment may hold whatever else systems, shells and tools put there", () => {
  const names = [
    ..."PATH HOME HOST HOSTNAME HOSTTYPE HOSTS PORT PORTS POST USER SHELL TERM PWD LANG TMPDIR".split(" "),
    ..."DB_PORT DEV_PORT HTTP_PORT REDIS_PORT API_PORT WEB_HOST DATABASE_USER XDG_DATA_DIRS".split(" "),
    ..."CHROMIUM_PATH READING_INTERVAL_1 API_URL PUBLIC_API_URL NEXT_PUBLIC_X NODE_OPTIONS".split(" "),
    ..."PONDER_TELEMETRY_DISABLED PONDER_LOG_LEVEL DATABASE_PRIVATE_URL".split(" "),
  ]
  expect(misspeltAmong(names)).toEqual([])
})

test("a file of ours may hold nothing but our variables", () => {
  const known = [
    "PORT",
    "PONDER_RPC_URL_1",
    "CHROMIUM_PATH",
    "NODE_ENV",
    "NEXT_TELEMETRY_DISABLED",
    "API_URL",
  ]
  expect(strangersIn(".env", [...known, "EDITOR", "DATA_DIRR"])).toEqual([
    "EDITOR in .env is not a variable of this project.",
    "DATA_DIRR in .env is not known: is DATA_DIR meant?",
  ])
})

test("which networks there are has to be known before the files are read", () => {
  expect(strangersIn(".env", ["OTHER_NETWORKS"])).toEqual([
    expect.stringContaining("OTHER_NETWORKS in .env comes too late"),
  ])
  expect(misspeltAmong(["OTHER_NETWORKS"])).toEqual([])
})
