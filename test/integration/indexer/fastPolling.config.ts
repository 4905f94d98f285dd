import config from "../../../ponder.config.ts"

/** The least that Ponder allows; nothing else differs from what production runs. */
const pollingInterval = 100

export default {
  ...config,
  chains: Object.fromEntries(
    Object.entries(config.chains).map(([name, chain]) => [name, { ...chain, pollingInterval }]),
  ),
}
