import { type LocalNetwork, localNetworkMessageSchema } from "./localNetwork.ts"
import type { Supervisor } from "./supervisor.ts"

/** Starts the local chains; resolves once they stand. */
export function startLocalNetwork(
  supervisor: Supervisor,
  name: string,
  onProgress: (done: number, total: number) => void,
): Promise<LocalNetwork> {
  return new Promise(resolve => {
    supervisor.start({
      name,
      arguments: ["test/devnet/main.ts"],
      isFoundation: true,
      onMessage(received) {
        const message = localNetworkMessageSchema.parse(received)
        if (message.kind === "progress") onProgress(message.done, message.total)
        else resolve(message.network)
      },
    })
  })
}
