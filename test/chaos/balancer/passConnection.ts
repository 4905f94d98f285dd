import { connect, type Socket } from "node:net"

/** Joins each connection to the first of these that takes one. */
export function passConnection(ports: readonly number[]) {
  return (incoming: Socket): void => {
    incoming.on("error", () => {})
    const [port, ...others] = ports
    if (port === undefined) return void incoming.destroy()
    const outgoing = connect(port, "127.0.0.1")
    let joined = false
    outgoing.on("connect", () => {
      joined = true
      incoming.pipe(outgoing).pipe(incoming)
    })
    // A refused one says both, in this order.
    outgoing.on("error", () => {
      if (!joined) passConnection(others)(incoming)
    })
    outgoing.on("close", () => {
      if (joined) incoming.destroy()
    })
    incoming.on("close", () => outgoing.destroy())
  }
}
