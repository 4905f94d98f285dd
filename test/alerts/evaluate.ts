import type { SyntaxNode } from "@lezer/common"
import { parser } from "@prometheus-io/lezer-promql"
import { readSelector, type Series } from "./series.ts"

type Sample = Pick<Series, "labels" | "value">

type Value = number | Sample[]

const COMPARE: Record<string, (left: number, right: number) => boolean> = {
  Lss: (left, right) => left < right,
  Gtr: (left, right) => left > right,
  Eql: (left, right) => left === right,
}
const COMPUTE: Record<string, (left: number, right: number) => number> = {
  Div: (left, right) => left / right,
  Mul: (left, right) => left * right,
}

/**
 * What a PromQL expression gives, of which Prometheus's own grammar says how it is meant. Knows what the alert rules use
 * and refuses all else: selectors by equal labels, comparison, multiplication and division of what has the same labels or
 * of numbers, and `absent`.
 */
export function evaluate(expression: string, series: readonly Series[]): Value {
  const textOf = ({ from, to }: SyntaxNode) => expression.slice(from, to)
  const root = parser.parse(expression).topNode.firstChild
  if (!root) throw new Error("There is no expression.")
  return resultOf(root)

  function resultOf(node: SyntaxNode): Value {
    switch (node.name) {
      case "NumberDurationLiteral":
        return Number(textOf(node))
      case "VectorSelector":
        return selected(node)
      case "BinaryExpr":
        return combined(node)
      case "FunctionCall":
        return called(node)
      default:
        throw new Error(`The evaluator knows no ${node.name}: ${expression}`)
    }
  }

  function selected(node: SyntaxNode): Sample[] {
    const matchers = node.getChild("LabelMatchers")?.getChildren("UnquotedLabelMatcher") ?? []
    if (!matchers.every(matcher => matcher.getChild("MatchOp")?.getChild("EqlSingle")))
      throw new Error(`The evaluator compares labels by = only: ${expression}`)
    const { name, labels } = readSelector(textOf(node))
    return series.filter(
      each =>
        each.name === name && Object.entries(labels).every(([key, value]) => each.labels[key] === value),
    )
  }

  function combined(node: SyntaxNode): Value {
    const { firstChild: left, lastChild: right } = node
    const operator = left?.nextSibling
    if (!left || !right || !operator?.nextSibling || operator.nextSibling.from !== right.from)
      throw new Error(`The evaluator knows no modifiers of an operator: ${expression}`)
    const [compare, compute] = [COMPARE[operator.name], COMPUTE[operator.name]]
    const [a, b] = [resultOf(left), resultOf(right)]
    if (compute) return joined(a, b, (one, other) => [compute(one, other)])
    if (compare && typeof a !== "number")
      return joined(a, b, (one, other) => (compare(one, other) ? [one] : []))
    throw new Error(`The evaluator knows no ${operator.name} of these: ${expression}`)
  }

  function called(node: SyntaxNode): Sample[] {
    const argument = node.getChild("FunctionCallBody")?.firstChild
    if (!node.getChild("FunctionIdentifier")?.getChild("Absent") || argument?.name !== "VectorSelector")
      throw new Error(`The evaluator knows absent of a selector only: ${expression}`)
    return selected(argument).length > 0 ? [] : [{ labels: readSelector(textOf(argument)).labels, value: 1 }]
  }
}

/** Side by side what has the same labels; a number stands beside each. What has no counterpart is left out. */
function joined(left: Value, right: Value, combine: (one: number, other: number) => number[]): Value {
  if (typeof left === "number" && typeof right === "number") return combine(left, right)[0] ?? Number.NaN
  const samples = typeof left === "number" ? (right as Sample[]) : left
  return samples.flatMap(({ labels }) => {
    const [one, other] = [valueWith(labels, left), valueWith(labels, right)]
    if (one === undefined || other === undefined) return []
    return combine(one, other).map(value => ({ labels, value }))
  })
}

function valueWith(labels: Series["labels"], value: Value): number | undefined {
  return typeof value === "number" ? value : value.find(sample => sameLabels(sample.labels, labels))?.value
}

function sameLabels(one: Series["labels"], other: Series["labels"]): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every(name => one[name] === other[name])
}
