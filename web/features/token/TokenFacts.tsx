import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { splitAmount } from "../../lib/format.ts"
import { safeText } from "../../lib/safeText.ts"
import { ChainMark } from "../../ui/ChainMark.tsx"
import { type Fact, Facts } from "../../ui/Facts.tsx"
import { Hash } from "../../ui/Hash.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { PriceNote } from "../price/PriceNote.tsx"
import { Usd } from "../price/Usd.tsx"
import type { TokenData, TokenDetail } from "./queries.ts"
import { tokenKind } from "./tokenKinds.ts"

type Props = { token: TokenDetail; chains: TokenData["chains"] }

export function TokenFacts({ token, chains }: Props) {
  const { word, meaning } = tokenKind(token.bondType)
  return (
    <Panel title="Token">
      <Facts
        facts={[
          ...contracts(token, chains),
          { label: "Decimals", value: token.decimals },
          ...kind(token),
          price(token),
        ]}
      />
      <div className="mt-2 grid gap-2 border-t border-line pt-3">
        <p className="text-pretty text-note text-quiet">
          <span className="font-medium text-ink">{word}.</span> {meaning}
        </p>
        <PriceNote price={token.price} />
      </div>
    </Panel>
  )
}

function contracts(
  { originAddress, originChain, deployments }: TokenDetail,
  chains: Props["chains"],
): Fact[] {
  const pegs = deployments.filter(({ chainId }) => chainId !== originChain.id)
  return [
    { label: "Comes from", value: contract(originAddress, originChain) },
    ...pegs.map(({ chainId, address }) => {
      const chain = chains.find(each => each.id === chainId)
      return {
        label: `On ${chain?.name ?? `chain ${chainId}`}`,
        value: chain ? contract(address, chain) : address,
      }
    }),
  ]
}

function contract(address: string, chain: Props["chains"][number]) {
  const { href, site } = blockExplorerLink(chain.explorerUrl, "address", address)
  return (
    <span className="inline-flex items-baseline gap-2">
      <ChainMark chainId={chain.id} />
      <Hash hex={address} href={href} isNamed site={site} what={`Token on ${chain.name}`} />
    </span>
  )
}

function kind({ bondType, ratio, symbol }: TokenDetail): Fact[] {
  const facts: Fact[] = [{ label: "Kind", value: tokenKind(bondType).word }]
  if (ratio !== null)
    facts.push({ label: "Ratio", value: ratioWords(bondType, ratio, safeText(symbol).text) })
  return facts
}

function price({ price, symbol }: TokenDetail): Fact {
  return {
    label: `Price of 1 ${safeText(symbol).text}`,
    value: <Usd decimals={4} price={price} usd={price.usd} />,
  }
}

/** Only shares are counted by the ratio; of a non-rebasing token it says no more than what its feed said. */
function ratioWords(bondType: string, ratio: string, symbol: string) {
  const { whole, fraction } = splitAmount(ratio)
  if (bondType !== "REBASING") return `${whole}${fraction}`
  return (
    <span data-ratio={ratio}>
      1 {symbol} = {whole}
      {fraction} shares
    </span>
  )
}
