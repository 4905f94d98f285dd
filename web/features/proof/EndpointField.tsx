import { Icon } from "../../ui/Icon.tsx"
import type { useEndpoint } from "./useEndpoint.ts"

type Props = { id: string; label: string; endpoint: ReturnType<typeof useEndpoint> }

/** Without a name, so that no form ever sends it to this site: it may hold a key. */
export function EndpointField({ id, label, endpoint: { ready, value, problem, change } }: Props) {
  return (
    <div>
      <label className="text-note text-quiet" htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? true : undefined}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        className="field mt-1 font-mono text-note placeholder:text-quiet"
        id={id}
        inputMode="url"
        maxLength={1_000}
        onChange={event => change(event.target.value)}
        placeholder="https://"
        readOnly={!ready}
        spellCheck={false}
        type="text"
        value={value}
      />
      {problem && (
        <p className="mt-1 flex gap-1.5 text-note" id={`${id}-problem`} role="alert">
          <Icon name="warning" size={12} />
          {problem}
        </p>
      )}
    </div>
  )
}
