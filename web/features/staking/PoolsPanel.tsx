import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { formatDuration, formatInteger } from "../../lib/format.ts"
import { Amount } from "../../ui/Amount.tsx"
import { ChainLabel } from "../../ui/ChainLabel.tsx"
import { Hash } from "../../ui/Hash.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { PriceNote } from "../price/PriceNote.tsx"
import { Usd } from "../price/Usd.tsx"
import { ChartDetails } from "../question/ChartDetails.tsx"
import { panelQuery } from "../question/panelQuery.ts"
import type { PanelProps } from "./panelProps.ts"
import { type Pool, PoolsFragment, StakingQuery } from "./queries.ts"

/** What is staked in each pool, and what of it was asked back. */
export function PoolsPanel({ data, variables, read, graphiqlUrl }: PanelProps) {
  const { stakingPools: pools } = data
  const price = pools[0]?.price
  return (
    <Panel title="Staked and asked back">
      {pools.length === 0 ? (
        <p className="text-quiet">No chain with a staking pool is indexed here.</p>
      ) : (
        <table className="data-table">
          <caption className="sr-only">Staking pools</caption>
          <thead>
            <tr>
              <th scope="col">Pool</th>
              <th className="number" scope="col">
                Staked
              </th>
              <th className="number" scope="col">
                Asked back, not paid
              </th>
              <th className="number" scope="col">
                Of it due
              </th>
              <th className="number" scope="col">
                Who unstakes now waits
              </th>
            </tr>
          </thead>
          <tbody>
            {pools.map(pool => (
              <PoolRow key={pool.address} pool={pool} />
            ))}
          </tbody>
        </table>
      )}
      {price && (
        <div className="mt-4 grid gap-1">
          <PriceNote price={price} />
          <p className="text-pretty text-note text-quiet">
            Staked is what the shares are worth that the pool has given and not taken back. The older pool
            tells no shares.
          </p>
        </div>
      )}
      <ChartDetails
        graphiqlUrl={graphiqlUrl}
        queries={[{ name: "pools", text: panelQuery(StakingQuery, PoolsFragment, variables) }]}
        read={read}
      />
    </Panel>
  )
}

function PoolRow({ pool }: { pool: Pool }) {
  const { address, label, chain, coin, staked, stakedUsd, pending, pendingUsd, price } = pool
  const { href, site } = blockExplorerLink(chain.explorerUrl, "address", address)
  return (
    <tr data-pool={address}>
      <th className="wrapping" scope="row">
        {label}
        <span className="flex flex-wrap gap-x-3 text-note font-normal text-quiet">
          <ChainLabel chain={chain} size={12} />
          <Hash hex={address} href={href} isNamed site={site} what={`${label} address`} />
        </span>
      </th>
      <td className="number wrapping" data-label="Staked">
        {staked === null ? (
          <span className="text-quiet">not told</span>
        ) : (
          <Coins amount={staked} coin={coin} name="staked">
            <Usd price={price} usd={stakedUsd} />
          </Coins>
        )}
      </td>
      <td className="number wrapping" data-label="Asked back, not paid">
        <Coins amount={pending} coin={coin} name="pending">
          {requestsText(pool.pendingRequests)}
          {pool.pendingRequests > 0 && (
            <>
              , <Usd price={price} usd={pendingUsd} />
            </>
          )}
        </Coins>
      </td>
      <td className="number wrapping" data-label="Of it due">
        <Coins amount={pool.claimable} coin={coin} name="claimable">
          {requestsText(pool.claimableRequests)}
        </Coins>
      </td>
      <td className="number wrapping" data-label="Who unstakes now waits">
        <Wait pool={pool} />
      </td>
    </tr>
  )
}

type CoinsProps = { amount: string; coin: string; name: string; children: React.ReactNode }

function Coins({ amount, coin, name, children }: CoinsProps) {
  return (
    <span>
      <data data-cell={name} value={amount}>
        <Amount decimals={2} value={amount} /> {coin}
      </data>
      <span className="block text-note text-quiet">{children}</span>
    </span>
  )
}

function Wait({ pool: { unstakeSeconds, expectedSeconds } }: { pool: Pool }) {
  const isLate = expectedSeconds > unstakeSeconds
  return (
    <span>
      {isLate && "at least "}
      {formatDuration(expectedSeconds)}
      <span className={`block text-note ${isLate ? "text-waiting" : "text-quiet"}`}>
        {isLate ? `late: ${formatDuration(unstakeSeconds)} are promised` : "as promised"}
      </span>
    </span>
  )
}

function requestsText(requests: number): string {
  return requests === 1 ? "1 request" : `${formatInteger(requests)} requests`
}
