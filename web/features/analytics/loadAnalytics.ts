import { readOnServer } from "../../lib/readOnServer.ts"
import { AnalyticsQuery, type AnalyticsVariables } from "./queries.ts"

export const loadAnalytics = (variables: AnalyticsVariables) => readOnServer(AnalyticsQuery, variables)
