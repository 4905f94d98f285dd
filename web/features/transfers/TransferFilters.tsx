"use client"

import Form from "next/form"
import Link from "next/link"
import { type FormEvent, useRef } from "react"
import { paths } from "../../lib/paths.ts"
import { safeText } from "../../lib/safeText.ts"
import { Field } from "../../ui/Field.tsx"
import { TRANSFER_STATUS, TRANSFER_STATUSES } from "../transfer/transferStatus.ts"
import { countFilters, type ListChoice, writeListChoice } from "./listChoice.ts"
import { ORDER_WORDS } from "./orderWords.ts"
import type { FilterOptionsData } from "./queries.ts"

type Props = {
  choice: ListChoice
  chains: readonly { id: number; name: string }[]
  tokens: FilterOptionsData["tokens"]
}

/** A form like any other, whose fields go into the address; with JavaScript what is chosen from a list is sent at once. */
export function TransferFilters({ choice, chains, tokens }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const set = countFilters(choice)
  const sendWhenChosen = (event: FormEvent<HTMLFormElement>) => {
    const { type, tagName } = event.target as HTMLInputElement
    if (tagName === "SELECT" || type === "checkbox") form.current?.requestSubmit()
  }
  return (
    <Form
      action={paths.transfers()}
      aria-label="Filters"
      className="mb-6"
      // The fields show what the address says, also after going back.
      key={writeListChoice(choice)}
      onChange={sendWhenChosen}
      ref={form}
      role="search"
      scroll={false}
    >
      <div className="grid grid-cols-2 gap-3 tablet:grid-cols-4 desktop:grid-cols-5">
        <ChainField chains={chains} label="From" name="fromChainId" value={choice.fromChainId} />
        <ChainField chains={chains} label="To" name="toChainId" value={choice.toChainId} />
        <Field label="Token">
          <select className="field" defaultValue={choice.tokenId ?? ""} name="tokenId">
            <option value="">All tokens</option>
            {tokenOptions(tokens, choice.tokenId).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Order">
          <select className="field" defaultValue={choice.order} name="order">
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
          <Field label="Sender or recipient" wide>
            <input
              className="field font-mono"
              defaultValue={choice.address}
              name="address"
              pattern="\s*0x[0-9a-fA-F]{40}\s*"
              placeholder="0x…"
              spellCheck={false}
              title="An address: 0x and 40 hexadecimal digits"
            />
          </Field>
          <Field label="From day (UTC)">
            <input className="field" defaultValue={dayOf(choice.from)} name="from" type="date" />
          </Field>
          <Field label="To day (UTC)">
            <input className="field" defaultValue={dayOf(choice.to)} name="to" type="date" />
          </Field>
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
    </Form>
  )
}

function ChainField({ label, name, value, chains }: Pick<Props, "chains"> & ChainFieldProps) {
  const known = value === undefined || chains.some(chain => chain.id === value)
  return (
    <Field label={label}>
      <select className="field" defaultValue={value ?? ""} name={name}>
        <option value="">Any network</option>
        {chains.map(chain => (
          <option key={chain.id} value={chain.id}>
            {chain.name}
          </option>
        ))}
        {!known && <option value={value}>Chain {value}</option>}
      </select>
    </Field>
  )
}

type ChainFieldProps = { label: string; name: string; value: number | undefined }

function StatusField({ chosen }: { chosen: ListChoice["status"] }) {
  return (
    <fieldset className="min-w-0 -mx-4 mt-3 flex gap-2 overflow-x-auto px-4 py-1 tablet:mx-0 tablet:flex-wrap tablet:px-0">
      <legend className="sr-only">Status</legend>
      {TRANSFER_STATUSES.map(status => (
        <label className="chip" key={status}>
          <input
            className="sr-only"
            defaultChecked={chosen.includes(status)}
            name="status"
            type="checkbox"
            value={status}
          />
          {TRANSFER_STATUS[status].word}
        </label>
      ))}
    </fieldset>
  )
}

function AmountField({ label, name, value }: { label: string; name: string; value: string | undefined }) {
  return (
    <Field label={label}>
      <input
        className="field text-right"
        defaultValue={value}
        inputMode="decimal"
        name={name}
        pattern="\d{1,40}(\.\d{1,18})?"
        title="A number such as 12.5"
      />
    </Field>
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

/** For a field that knows days only. */
function dayOf(time: string | undefined): string | undefined {
  return time && /^\d+$/.test(time) ? new Date(Number(time) * 1000).toISOString().slice(0, 10) : time
}
