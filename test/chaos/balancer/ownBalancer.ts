import { once } from "node:events"
import { createServer as createHttpServer } from "node:http"
import { createServer as createTcpServer, type Server } from "node:net"
import { passConnection } from "./passConnection.ts"
import { passRequest } from "./passRequest.ts"
import type { Backends, Balancer, BalancerPorts } from "./startBalancer.ts"
import { watchHealth } from "./watchHealth.ts"

/** What haproxy.cfg asks for, as far as the tests need it, where there is no HAProxy to run it. */
export async function startOwnBalancer(
  ports: BalancerPorts,
  { explorers, apis, replica, primary }: Backends,
): Promise<Balancer> {
  const health = [watchHealth(explorers, "/robots.txt"), watchHealth(apis, "/available")] as const
  const [explorersUp, apisUp] = health
  const forHttp = await Promise.all([
    listening(createHttpServer(passRequest(explorersUp.up)), ports.explorer),
    listening(createHttpServer(passRequest(apisUp.up)), ports.api),
    listening(createHttpServer(passRequest(apisUp.up)), ports.apiInside),
  ])
  const forDatabase = await listening(createTcpServer(passConnection([replica, primary])), ports.database)
  return {
    stop: async () => {
      for (const { stop } of health) stop()
      forDatabase.close()
      for (const server of forHttp) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

async function listening<Kind extends Server>(server: Kind, port: number): Promise<Kind> {
  server.listen(port, "127.0.0.1")
  await once(server, "listening")
  return server
}
