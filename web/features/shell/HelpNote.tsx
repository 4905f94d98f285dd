"use client"

import { Icon } from "../../ui/Icon.tsx"
import { useHelpUrl } from "./HelpProvider.tsx"

/** Stands wherever somebody may be looking for help, because those who steal stand there too. */
export function HelpNote() {
  const url = useHelpUrl()
  return (
    <div className="flex gap-2.5 rounded-md bg-sunken p-3 text-note text-ink">
      <span className="mt-px flex h-4">
        <Icon name="warning" />
      </span>
      <p>
        Nobody from Ankr, and nobody here, ever asks for your seed phrase or private key. Whoever does is
        stealing from you.
        {url && (
          <>
            {" "}
            <a className="link" href={url} rel="noreferrer" target="_blank">
              The bridge’s official help
            </a>
          </>
        )}
      </p>
    </div>
  )
}
