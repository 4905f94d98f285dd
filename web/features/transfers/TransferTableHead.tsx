export function TransferTableHead() {
  return (
    <thead>
      <tr>
        <th scope="col">Status</th>
        <th className="number" scope="col">
          Amount
        </th>
        <th scope="col">Route</th>
        <th scope="col">Sender</th>
        <th scope="col">Recipient</th>
        <th className="number" scope="col">
          Took
        </th>
        <th className="number" scope="col">
          Deposited
        </th>
      </tr>
    </thead>
  )
}
