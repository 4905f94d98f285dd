"use client"

import Link from "next/link"
import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { paths } from "../../lib/paths.ts"
import { safeText } from "../../lib/safeText.ts"
import { Field } from "../../ui/Field.tsx"
import { AmountField, ChainField, StatusField, TimeField } from "./FilterFields.tsx"
import { countFilters, type ListChoice, readListChoice, writeListChoice } from "./listChoice.ts"
import { ORDER_WORDS } from "./orderWords.ts"
import type { FilterOptionsData } from "./queries.ts"
import { useKeptFocus } from "./useKeptFocus.ts"

type Props = {
  choice: ListChoice
  chains: readonly { id: number; name: string }[]
  tokens: FilterOptionsData["tokens"]
}

/** A form like any other, whose fields go into the address; with JavaScript what is chosen from a list is sent at once. */
export function TransferFilters({ choice, chains, tokens }: Props) {
  const router = useRouter()
  const set = countFilters(choice)
  const key = writeListChoice(choice)
  const keptFocus = useKeptFocus(key)
  const sendWhenChosen = (event: FormEvent<HTMLFormElement>) => {
    const { type, tagName } = event.target as HTMLInputElement
    if (tagName === "SELECT" || type === "checkbox") event.currentTarget.requestSubmit()
  }
  // Straight to the one address of the choice: a redirect on the way would stand between here and going back.
  const goTo = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const given = Object.fromEntries([...fields.keys()].map(name => [name, fields.getAll(name).map(String)]))
    router.push(paths.transfers(writeListChoice(readListChoice(given))), { scroll: false })
  }
  return (
    <form
      action={paths.transfers()}
      aria-label="Filters"
      className="mb-6"
      // The fields show what the address says, also after going back.
      key={key}
      onChange={sendWhenChosen}
      onSubmit={goTo}
      {...keptFocus}
    >
      <div className="grid grid-cols-2 gap-3 tablet:grid-cols-4 desktop:grid-cols-5">
        <ChainField chains={chains} label="From" name="fromChainId" value={choice.fromChainId} />
        <ChainField chains={chains} label="To" name="toChainId" value={choice.toChainId} />
        <Field label="Token" of="tokenId">
          <select className="field" defaultValue={choice.tokenId ?? ""} id="tokenId" name="tokenId">
            <option value="">All tokens</option>
            {tokenOptions(tokens, choice.tokenId).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Order" of="order">
          <select className="field" defaultValue={choice.order} id="order" name="order">
            {Object.entries(ORDER_WORDS).map(([order, word]) => (
              <option key={order} value={order}>
                {word}
              </option>
            ))}
          </select>
        </Field>
        <div className="flex items-end justify-end gap-3 max-desktop:col-span-full max-desktop:empty:hidden">
          {set > 0 && (
            <Link className="link py-2 text-quiet" href={paths.transfers()} prefetch={false}>
              Clear {set === 1 ? "the filter" : `${set} filters`}
            </Link>
          )}
        </div>
      </div>
      <StatusField chosen={choice.status} />
      <details className="mt-3" open={isDetailed(choice)}>
        <summary className="w-fit cursor-pointer text-quiet hover:text-ink">Address, time and amount</summary>
        <div className="mt-3 grid grid-cols-2 gap-3 desktop:grid-cols-[minmax(0,2fr)_repeat(4,minmax(0,1fr))]">
          <Field label="Sender or recipient" of="address" wide>
            <input
              className="field font-mono"
              defaultValue={choice.address}
              id="address"
              name="address"
              pattern="\s*0x[0-9a-fA-F]{40}\s*"
              placeholder="0x…"
              spellCheck={false}
              title="An address: 0x and 40 hexadecimal digits"
            />
          </Field>
          <TimeField label="From day (UTC)" name="from" value={choice.from} />
          <TimeField label="To day (UTC)" name="to" value={choice.to} />
          <AmountField label="At least" name="atLeast" value={choice.atLeast} />
          <AmountField label="At most" name="atMost" value={choice.atMost} />
          <p className="col-span-full text-note text-quiet">
            Amounts as the bridge counts them: of a rebasing token (aETHb, aMATICb) in shares.
          </p>
        </div>
        <label className="my-3 flex w-fit items-center gap-2">
          <input defaultChecked={choice.unregistered} name="unregistered" type="checkbox" value="true" />
          Also tokens that are not registered with the bridge
        </label>
        <button className="button" type="submit">
          Apply
        </button>
      </details>
      <button className="button mt-3" data-without-script type="submit">
        Apply
      </button>
    </form>
  )
}

/** One that is not registered can be looked at, but is not offered. */
function tokenOptions(tokens: Props["tokens"], chosen: string | undefined) {
  const offered = tokens.map(({ id, symbol, originChain }) => ({
    id,
    label: `${safeText(symbol).text} (${originChain.name})`,
  }))
  const known = chosen === undefined || offered.some(({ id }) => id === chosen)
  return known ? offered : [...offered, { id: chosen, label: `Unregistered ${chosen}` }]
}

function isDetailed({ address, from, to, atLeast, atMost, unregistered }: ListChoice): boolean {
  return unregistered || [address, from, to, atLeast, atMost].some(value => value !== undefined)
}
