import { blockExplorerLink } from "../../lib/blockExplorer.ts"
import { formatInteger } from "../../lib/format.ts"
import { paths } from "../../lib/paths.ts"
import { Amount } from "../../ui/Amount.tsx"
import { CopyButton } from "../../ui/CopyButton.tsx"
import { type Fact, Facts } from "../../ui/Facts.tsx"
import { Hash } from "../../ui/Hash.tsx"
import { HashLink } from "../../ui/HashLink.tsx"
import { Hex } from "../../ui/Hex.tsx"
import { Panel } from "../../ui/Panel.tsx"
import { PriceNote } from "../price/PriceNote.tsx"
import { Usd } from "../price/Usd.tsx"
import type { TransferDetail } from "./fragments.ts"
import { wayOf } from "./schemes.ts"

type Props = { transfer: TransferDetail }

export function TransferFacts({ transfer }: Props) {
  return (
    <Panel title="Details">
      <Facts facts={[...people(transfer), ...tokens(transfer), ...identity(transfer)]} />
      <div className="mt-2 border-t border-line pt-3 print:mt-0 print:border-0 print:pt-1">
        <PriceNote price={transfer.price} />
      </div>
    </Panel>
  )
}

function people({ sender, recipient }: TransferDetail): Fact[] {
  const address = (hex: string, what: string) => <HashLink hex={hex} href={paths.address(hex)} what={what} />
  return [
    { label: "Sender", value: sender ? address(sender, "Sender") : "not known" },
    { label: "Recipient", value: address(recipient, "Recipient") },
  ]
}

function tokens(transfer: TransferDetail): Fact[] {
  const { fromToken, fromChain, toToken, toChain, token, amount, amountUsd, price, shares } = transfer
  const facts: Fact[] = [
    { label: "Amount", value: <Amount value={amount} /> },
    { label: "Worth then", value: <Usd price={price} usd={amountUsd} /> },
  ]
  if (token && token.bondType !== "PLAIN") {
    facts.push({
      label: token.bondType === "REBASING" ? "Shares" : "Units",
      value: (
        <span className="break-all text-quiet" title="As the bridge emits them, with 18 decimals">
          {formatInteger(shares)}
        </span>
      ),
    })
  }
  if (fromChain && fromToken) {
    facts.push({ label: `Token on ${fromChain.name}`, value: contract(fromToken, fromChain) })
  }
  facts.push({ label: `Token on ${toChain.name}`, value: contract(toToken, toChain) })
  return facts
}

function contract(address: string, chain: { name: string; explorerUrl: string }) {
  const { href, site } = blockExplorerLink(chain.explorerUrl, "address", address)
  return <Hash hex={address} href={href} isNamed site={site} what={`Token on ${chain.name}`} />
}

function identity({ scheme, status, receiptHash, id }: TransferDetail): Fact[] {
  return [
    { label: "Way", value: wayOf(scheme, status) },
    { label: "Receipt hash", value: copyable(receiptHash, "Receipt hash") },
    {
      label: "Transfer",
      value: <HashLink hex={id} href={paths.transfer(id)} what="Transfer" />,
    },
  ]
}

function copyable(hex: string, what: string) {
  return (
    <span className="inline-flex items-baseline gap-2 font-mono" title={hex}>
      <Hex hex={hex} />
      <CopyButton text={hex} what={what} />
    </span>
  )
}
