import { Icon } from "../../ui/Icon.tsx"

export function LiveNote() {
  return (
    <p className="-mb-6 flex gap-2 text-quiet" data-live role="status">
      <Icon name="live" />
      Read from the network just now. Our index holds it in a few seconds, and this page follows.
    </p>
  )
}
