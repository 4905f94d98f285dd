import { Random } from "../../devnet/traffic/random.ts"
import type { World } from "./naiveTransfers.ts"
import {
  addressNumbered,
  type GovernanceRow,
  hashNumbered,
  type PegInRow,
  type PegOutRow,
  pegInRow,
  pegOutRow,
  proofOf,
} from "./rows.ts"

const TRACKED = [1, 137, 56] as const
const DESTINATIONS = [...TRACKED, 43_114]
const LAST_SECOND = 100_000

/** Every situation that two chains can bring about between them, and some that they never should. */
export function randomWorld(seed: number, keys: number): World {
  const random = new Random(seed)
  const place = placesIn(random)
  const world: World = {
    chains: TRACKED.map(id => {
      const indexed = random.between(LAST_SECOND / 2, LAST_SECOND * 2)
      return {
        id,
        indexedBlock: BigInt(indexed),
        indexedTimestamp: indexed,
        finalizedBlock: random.chance(80) ? BigInt(random.between(0, LAST_SECOND)) : undefined,
      }
    }),
    pegIn: [],
    pegOut: [],
    governanceEvent: Array.from({ length: 80 }, () => decision(random, place)),
  }
  for (let key = 1; key <= keys; key++) {
    const receiptHash = hashNumbered(key)
    const toChainId = random.pick(DESTINATIONS)
    const deposits = random.chance(15) ? [] : depositsOf(random, place, receiptHash, BigInt(toChainId))
    world.pegIn.push(...deposits)
    if (toChainId === 43_114) continue
    const payouts = random.pick([0, 0, 1, 1, 1, 1, 2, 3])
    for (let payout = 0; payout < payouts; payout++) {
      world.pegOut.push(payoutOf(random, place, { receiptHash, toChainId, deposits, world }))
    }
  }
  return world
}

/** No two events in one place; a block for every second makes time and order agree. */
function placesIn(random: Random) {
  let last = 0
  return () => {
    const timestamp = random.between(1, LAST_SECOND)
    return {
      timestamp,
      blockNumber: BigInt(timestamp),
      logIndex: ++last,
      txHash: hashNumbered(1_000_000 + last),
    }
  }
}

type PlaceMaker = ReturnType<typeof placesIn>

function decision(random: Random, place: PlaceMaker): GovernanceRow {
  const kind = random.pick([
    "ContractAllowed",
    "ContractDisallowed",
    "Paused",
    "Unpaused",
    "ConsensusChanged",
  ])
  return {
    ...place(),
    chainId: random.pick(TRACKED),
    kind,
    subject: addressNumbered(1),
    toChainId: kind.startsWith("Contract") ? BigInt(random.pick(DESTINATIONS)) : null,
  }
}

function depositsOf(
  random: Random,
  place: PlaceMaker,
  receiptHash: PegInRow["receiptHash"],
  toChainId: bigint,
): PegInRow[] {
  const transactions = random.pick([1, 1, 1, 1, 1, 1, 2, 3])
  const chainId = random.pick(TRACKED)
  return Array.from({ length: transactions }, () => {
    const at = place()
    const own = random.pick([1, 1, 1, 1, 1, 2])
    const depositLogs = own + (random.chance(10) ? 1 : 0)
    return Array.from({ length: own }, () =>
      pegInRow({
        ...at,
        logIndex: place().logIndex,
        chainId,
        kind: random.pick(["LOCKED", "BURNED"]),
        toChainId,
        shares: BigInt(random.between(1, 1_000_000)),
        receiptHash,
        depositLogs,
        spoofed: random.chance(5),
        wrongPeg: random.chance(5),
      }),
    )
  }).flat()
}

type Claim = { receiptHash: PegOutRow["receiptHash"]; toChainId: number; deposits: PegInRow[]; world: World }

function payoutOf(random: Random, place: PlaceMaker, claim: Claim): PegOutRow {
  const deposit = claim.deposits.length > 0 ? random.pick(claim.deposits) : pegInRow({ ...place() })
  const wrong = (): number => (random.chance(6) ? 0xee : 0)
  return pegOutRow({
    ...place(),
    chainId: claim.toChainId,
    kind: random.pick(["MINTED", "UNLOCKED"]),
    receiptHash: claim.receiptHash,
    shares: deposit.shares + BigInt(wrong()),
    sender: wrong() ? addressNumbered(0xee) : deposit.sender,
    recipient: wrong() ? addressNumbered(0xee) : deposit.recipient,
    fromToken: wrong() ? addressNumbered(0xee) : deposit.fromToken,
    toToken: wrong() ? addressNumbered(0xee) : deposit.toToken,
    ...proof(random, deposit, claim.world),
  })
}

function proof(random: Random, deposit: PegInRow, world: World): Partial<PegOutRow> {
  const kind = random.between(1, 10)
  if (kind <= 4) return {}
  if (kind <= 7) return proofOf(deposit)
  if (kind === 8) return proofOf({ ...deposit, chainId: random.pick(DESTINATIONS) })
  const other = world.pegIn.length > 0 ? random.pick(world.pegIn) : deposit
  if (kind === 9) return proofOf(other)
  return proofOf({ ...deposit, txHash: hashNumbered(0xff), blockNumber: BigInt(random.between(1, 200_000)) })
}
