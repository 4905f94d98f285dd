import { COUNT_KINDS } from "./buildNetwork.ts"
import { COUNT_WORDS } from "./countWords.ts"

/** Shared with the skeleton, so that both stand on the same columns. */
export function ChainTableHead() {
  return (
    <>
      <colgroup>
        <col className="w-[14%]" />
        <col className="w-[8%]" span={4} />
        <col className="w-[9%]" />
        <col className="w-[15.5%]" />
        <col className="w-[9%]" />
        <col className="w-[8.5%]" />
        <col className="w-[12%]" />
      </colgroup>
      <thead>
        <tr className="groups">
          <td />
          <th colSpan={2} scope="colgroup">
            <span>Deposits</span>
          </th>
          <th colSpan={2} scope="colgroup">
            <span>Withdrawals</span>
          </th>
          <td colSpan={5} />
        </tr>
        <tr>
          <th scope="col">Chain</th>
          {COUNT_KINDS.map(kind => (
            <th className="number" key={kind} scope="col">
              {COUNT_WORDS[kind].word}
            </th>
          ))}
          <th className="number" scope="col">
            All events
          </th>
          <th className="pl-10" scope="col">
            Index
          </th>
          <th className="number" scope="col">
            Block
          </th>
          <th className="number" scope="col">
            Age
          </th>
          <th className="text-right" scope="col">
            Bridge contract
          </th>
        </tr>
      </thead>
    </>
  )
}
