import { CodeBlock } from "../../ui/CodeBlock.tsx"
import { ScrollArea } from "../../ui/ScrollArea.tsx"
import { TRANSFER_STATUS } from "../transfer/transferStatus.ts"
import type { Addresses } from "./addressesOf.ts"
import type { InputField } from "./readInputFields.ts"
import { Section } from "./Section.tsx"
import { WithCode } from "./WithCode.tsx"

const EXAMPLES = [
  { what: "every transfer, as CSV", path: "/export/transfers.csv" },
  {
    what: "what waits for a claim, as CSV",
    path: "/export/transfers.csv?status=AWAITING_CLAIM&verifiedOnly=true",
  },
  {
    what: "from Ethereum to Polygon, the newest first, as JSON Lines",
    path: "/export/transfers.jsonl?fromChainId=1&toChainId=137&orderBy=NEWEST",
  },
]

export function ExportsSection({
  filter,
  addresses,
}: {
  filter: readonly InputField[]
  addresses: Addresses
}) {
  return (
    <Section name="exports">
      <p className="text-pretty">
        All transfers that pass a filter, streamed to the end, however many:{" "}
        <code className="font-mono">.csv</code> for spreadsheets, <code className="font-mono">.jsonl</code>{" "}
        with an object on each line. Times are ISO 8601 in UTC. The header{" "}
        <code className="font-mono">x-block-vector</code> names the blocks that the file was begun at.
      </p>
      <ul className="grid gap-2">
        {EXAMPLES.map(({ what, path }) => (
          <li className="grid gap-x-4 tablet:grid-cols-[220px_minmax(0,1fr)]" key={path}>
            <span className="text-quiet">{what}</span>
            <ExportAddress address={`${addresses.api}${path}`} linked={addresses.isPublic} />
          </li>
        ))}
      </ul>
      <CodeBlock
        code={`curl -fsS '${addresses.api}${EXAMPLES[1]?.path ?? ""}' -o waiting.csv`}
        what="export in a shell"
      />
      <FilterTable filter={filter} />
    </Section>
  )
}

/** No link to a machine that only its operator can reach. */
function ExportAddress({ address, linked }: { address: string; linked: boolean }) {
  const look = "break-all font-mono text-note"
  if (!linked) return <code className={look}>{address}</code>
  return (
    <a className={`link ${look}`} href={address}>
      {address}
    </a>
  )
}

function FilterTable({ filter }: { filter: readonly InputField[] }) {
  return (
    <ScrollArea label="Parameters of an export">
      <table className="figures words" data-table="parameters">
        <caption>Parameters of an export, which are the fields of TransferFilter</caption>
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {[...filter.map(withValues), ORDER].map(({ name, type, meaning }) => (
            <tr key={name}>
              <th className="font-mono" scope="row">
                {name}
              </th>
              <td className="font-mono text-note text-quiet">{type}</td>
              <td>
                <WithCode text={meaning} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

/** What the schema says by a type of its own. */
function withValues(field: InputField): InputField {
  if (field.name !== "status") return field
  const values = Object.keys(TRANSFER_STATUS).map(value => `\`${value}\``)
  return { ...field, meaning: `${values.join(", ")}; may be given several times.` }
}

const ORDER: InputField = {
  name: "orderBy",
  type: "TransferOrder",
  meaning: "OLDEST where it is left out: what comes meanwhile then comes at the end.",
}
