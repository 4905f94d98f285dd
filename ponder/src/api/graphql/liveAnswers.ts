import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
} from "graphql"
import type { Plugin } from "graphql-yoga"
import type { LiveTransfer } from "../../live/subscriber.ts"
import type { RequestContext } from "./context.ts"
import { withBlockVector } from "./withBlockVector.ts"

type Event = LiveTransfer<RequestContext>

/**
 * Answers each event of a subscription from what was read for that event, and not from what the context has kept since the
 * client subscribed. A stream that fails says why before it ends.
 */
export function liveAnswers(): Plugin<RequestContext> {
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const events = await createSourceEventStream(args)
        return Symbol.asyncIterator in events ? answers(events as AsyncIterable<Event>, args) : events
      })
    },
  }
}

// No generator: it would keep a client who leaves until the next event.
function answers(events: AsyncIterable<Event>, args: ExecutionArgs): AsyncIterableIterator<ExecutionResult> {
  const iterator = events[Symbol.asyncIterator]()
  return {
    async next() {
      try {
        const { done, value } = await iterator.next()
        return done ? { done: true, value: undefined } : { done: false, value: await answer(value, args) }
      } catch (error) {
        if (error instanceof GraphQLError) return { done: false, value: { errors: [error] } }
        throw error
      }
    },
    async return() {
      await iterator.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

async function answer(event: Event, args: ExecutionArgs): Promise<ExecutionResult> {
  const contextValue = { ...(args.contextValue as object), ...event.moment }
  return withBlockVector(await execute({ ...args, rootValue: event, contextValue }), event.moment)
}
