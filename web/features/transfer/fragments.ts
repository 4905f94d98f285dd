import { graphql, type ResultOf } from "../../lib/graphql.ts"
import { PriceFragment, PriceSourceFragment } from "../price/fragments.ts"

/** What a line of a list shows. */
export const TransferLineFragment = graphql(
  `
    fragment TransferLine on Transfer {
      id
      status
      createdAt
      durationSeconds
      amount
      amountUsd
      price {
        ...PriceLine
      }
      fromChain {
        id
        name
      }
      toChain {
        id
        name
      }
      sender
      recipient
      token {
        id
        symbol
        verified
      }
    }
  `,
  [PriceFragment],
)

export type TransferLine = ResultOf<typeof TransferLineFragment>

const PegEventFragment = graphql(`
  fragment PegEventDetail on PegEvent {
    chainId
    txHash
    logIndex
    blockNumber
    blockHash
    timestamp
    kind
    txSender
    explorerUrl
  }
`)

/** All that the page of one transfer shows. */
export const TransferDetailFragment = graphql(
  `
    fragment TransferDetail on Transfer {
      ...TransferLine
      scheme
      explanation
      obstacle
      receiptHash
      shares
      price {
        ...PriceSource
      }
      fromToken
      toToken
      fromChain {
        bridge
        explorerUrl
      }
      toChain {
        bridge
        explorerUrl
      }
      token {
        name
        decimals
        bondType
        ratio
        originAddress
      }
      pegIn {
        ...PegEventDetail
      }
      pegOut {
        ...PegEventDetail
      }
      anomalies {
        kind
        severity
        sentence
      }
    }
  `,
  [TransferLineFragment, PegEventFragment, PriceSourceFragment],
)

export type TransferDetail = ResultOf<typeof TransferDetailFragment>
export type PegEvent = NonNullable<TransferDetail["pegIn"]>
