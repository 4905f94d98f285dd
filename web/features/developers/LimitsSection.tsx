import { limits } from "../../../ponder/src/api/guard/limits.ts"
import { formatInteger } from "../../lib/format.ts"
import { ScrollArea } from "../../ui/ScrollArea.tsx"
import { Section } from "./Section.tsx"

const LIMITS = Object.entries(limits)

export function LimitsSection() {
  return (
    <Section name="limits">
      <p className="text-pretty">
        A query that asks for more is refused before the database hears of it, with the bound and its own
        value. Clients are told how many requests they have left in{" "}
        <code className="font-mono">RateLimit-Remaining</code>; one that has none left is told when to come
        back in <code className="font-mono">Retry-After</code>. Subscriptions and exports are limited by how
        many of them a client has open.
      </p>
      <ScrollArea label="Limits of a query">
        <table className="figures words" data-table="limits">
          <caption>What a query may ask for at most</caption>
          <thead>
            <tr>
              <th scope="col">Limit</th>
              <th className="number" scope="col">
                At most
              </th>
              <th scope="col">Counted</th>
              <th scope="col">Code of the refusal</th>
            </tr>
          </thead>
          <tbody>
            {LIMITS.map(([name, { most, counted, code }]) => (
              <tr data-limit={name} key={name}>
                <th scope="row">{name}</th>
                <td className="number">{formatInteger(most)}</td>
                <td>{counted}</td>
                <td className="font-mono text-note">{code}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Section>
  )
}
