import { Panel } from "../../ui/Panel.tsx"
import { BalanceLegend } from "../balances/BalanceLegend.tsx"
import { BalanceTable } from "../balances/BalanceTable.tsx"
import { ChainLink } from "../network/ChainLink.tsx"
import { SilentSince } from "../network/SilentSince.tsx"
import { FormerNameNote } from "./FormerNameNote.tsx"
import { NamesPanel } from "./NamesPanel.tsx"
import type { TokenData, TokenDetail } from "./queries.ts"
import { SolvencyPanel } from "./SolvencyPanel.tsx"
import { TokenFacts } from "./TokenFacts.tsx"
import { TokenHead } from "./TokenHead.tsx"
import { UnregisteredNotice } from "./UnregisteredNotice.tsx"

type Props = {
  token: TokenDetail
  data: TokenData
  /** By what it was looked for. */
  called: string
  failingSince: number | null
}

export function TokenView({ token, data, called, failingSince }: Props) {
  return (
    <>
      <TokenHead token={token} />
      <FormerNameNote called={called} token={token} />
      {!token.verified && <UnregisteredNotice registered={data.tokens} token={token} />}
      <Panel
        aside={
          <span role="status">
            <SilentSince failingSince={failingSince} />
          </span>
        }
        title="In the bridge, by chain"
      >
        {data.balances.length === 0 ? (
          <p className="text-quiet">Nothing of it was ever bridged.</p>
        ) : (
          <>
            <BalanceTable
              balances={data.balances}
              by="Chain"
              caption="In the bridge, by chain"
              head={({ chain }) => <ChainLink chain={chain} />}
            />
            <BalanceLegend />
          </>
        )}
      </Panel>
      <div className="grid items-start gap-6 desktop:grid-cols-2">
        <SolvencyPanel solvency={data.solvency[0]} token={token} />
        <div className="grid gap-6">
          <TokenFacts chains={data.chains} token={token} />
          {token.names.length > 1 && <NamesPanel names={token.names} />}
        </div>
      </div>
    </>
  )
}
