import { Notice } from "../../ui/Notice.tsx"

export function Breakage({ retry }: { retry: () => void }) {
  return (
    <Notice level="h1" look={{ word: "Our fault", icon: "broken", tone: "unknown" }} title="This page broke">
      <p>Something in the explorer itself went wrong. The bridge and your transfers are not affected.</p>
      <p>
        <button className="button text-ink" onClick={retry} type="button">
          Try again
        </button>
      </p>
    </Notice>
  )
}
