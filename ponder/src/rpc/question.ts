/** A JSON-RPC question without its number, which is the business of whoever sends it. */
export type Question = { method: string; params: readonly unknown[] }

export type RpcFault = { code: number; message: string; data?: unknown }

export type Answer = { result: unknown; error?: undefined } | { result?: undefined; error: RpcFault }
