import { tokenPath } from "../../lib/paths.ts"
import { Amount } from "../../ui/Amount.tsx"
import { Icon } from "../../ui/Icon.tsx"
import { StatusWord } from "../../ui/StatusWord.tsx"
import { TokenSymbol } from "../../ui/TokenSymbol.tsx"
import { SEVERITY } from "../anomalies/severity.ts"
import { ChainLink } from "../network/ChainLink.tsx"
import type { TransferDetail } from "./fragments.ts"
import { TRANSFER_STATUS } from "./transferStatus.ts"

/** Where it is, in one glance. */
export function TransferHead({ transfer, level: Title }: { transfer: TransferDetail; level: "h1" | "h2" }) {
  const { fromChain, toChain, token, amount, status } = transfer
  return (
    <header>
      <Title className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="text-heading font-semibold">
          <Amount decimals={8} value={amount} />{" "}
          {token ? (
            <a className="hover:text-accent" href={tokenPath(token.id)}>
              <TokenSymbol token={token} />
            </a>
          ) : (
            <TokenSymbol token={null} />
          )}
        </span>
        <span className="inline-flex items-baseline gap-2 text-quiet">
          {fromChain ? <ChainLink chain={fromChain} /> : "a network that is not known"}
          <Icon name="arrow" />
          <span className="sr-only">to</span>
          <ChainLink chain={toChain} />
        </span>
      </Title>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1" role="status">
        <span className="font-medium">
          <StatusWord look={TRANSFER_STATUS[status]} />
        </span>
        {transfer.anomalies.some(({ severity }) => severity === "ALARM") && (
          <span className="font-medium" data-alarm>
            <StatusWord look={{ ...SEVERITY.ALARM, word: "Alarm: see what is unusual" }} />
          </span>
        )}
        <span className="text-pretty text-quiet">{transfer.explanation}</span>
      </p>
    </header>
  )
}
