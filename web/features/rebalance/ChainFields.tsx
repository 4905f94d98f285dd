import type { NamedChain } from "./namedChain.ts"

/** What if nothing could be moved to or from a chain. */
export function ChainFields({ chains, outages }: { chains: NamedChain[]; outages: readonly number[] }) {
  return (
    <div>
      <p className="mb-1.5">As if it were out</p>
      <div className="flex flex-wrap gap-2">
        {chains.map(({ id, name }) => (
          <label className="chip" key={id}>
            <input
              className="absolute inset-0 cursor-pointer opacity-0"
              defaultChecked={outages.includes(id)}
              name="out"
              type="checkbox"
              value={id}
            />
            {name}
          </label>
        ))}
      </div>
    </div>
  )
}
