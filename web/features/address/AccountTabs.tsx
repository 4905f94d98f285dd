import { StatusWord } from "../../ui/StatusWord.tsx"
import { TabLinks } from "../../ui/TabLinks.tsx"
import { TRANSFER_STATUS } from "../transfer/transferStatus.ts"
import type { ListChoice } from "../transfers/listChoice.ts"
import { pathOfChoice } from "../transfers/pathOfChoice.ts"
import type { AccountTab } from "./buildAccount.ts"

export function AccountTabs({ tabs, path, rest }: { tabs: AccountTab[]; path: string; rest: ListChoice }) {
  return (
    <TabLinks
      tabs={tabs.map(({ status, count, current }) => ({
        name: status ?? "ALL",
        label: status ? <StatusWord look={TRANSFER_STATUS[status]} /> : "All",
        href: pathOfChoice(path, { ...rest, status: status ? [status] : [] }),
        count,
        current,
      }))}
      what="Transfers by status"
    />
  )
}
