import { Notice } from "../../ui/Notice.tsx"

export function Breakage({ retry }: { retry: () => void }) {
  return (
    <Notice level="h1" look={{ word: "Our fault", icon: "broken", tone: "unknown" }} title="This page broke">
      <p>Something in the explorer itself went wrong. The bridge and your transfers are not affected.</p>
      <p>
        <button
          className="h-9 rounded-md border border-line-strong px-4 font-medium text-ink hover:border-accent hover:text-accent"
          onClick={retry}
          type="button"
        >
          Try again
        </button>
      </p>
    </Notice>
  )
}
