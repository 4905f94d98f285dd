type Props = {
  /** What names a row. */
  names: readonly string[]
  /** An equation, from left to right: said once for all rows. */
  columns: readonly { name: string; sign: string; label: string }[]
}

export function SolvencyHead({ names, columns }: Props) {
  return (
    <thead>
      <tr>
        {names.map(name => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        {columns.map(({ name, sign, label }) => (
          <th className="number" key={name} scope="col">
            {sign && <span className="mr-1.5 text-ink">{sign}</span>}
            {label}
          </th>
        ))}
        <th scope="col">
          <span className="sr-only">What that means</span>
        </th>
      </tr>
    </thead>
  )
}
