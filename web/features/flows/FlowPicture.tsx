import { ChainMark } from "../../ui/ChainMark.tsx"
import { Measure, type Measured } from "../charts/Measure.tsx"
import type { Route, Routes, Side } from "./buildRoutes.ts"
import type { FlowNode } from "./layoutFlow.ts"

type Props = { routes: Routes; show: Measured; label: string }

/**
 * Our own drawing: two columns of chains need no library, no script and no scaling of their labels. The bands stretch with
 * the page, the words beside them keep their size.
 */
export function FlowPicture({ routes: { routes, sources, destinations, layout }, show, label }: Props) {
  const routeOf = (key: string) => routes.find(route => route.key === key)
  return (
    <figure className="flow-picture" style={{ height: layout.height }}>
      <Column nodes={layout.sources} show={show} sides={sources} />
      <svg aria-label={label} preserveAspectRatio="none" role="img" viewBox={`0 0 100 ${layout.height}`}>
        {layout.bands.map(({ key, path }) => (
          <Band key={key} path={path} route={routeOf(key)} />
        ))}
      </svg>
      <Column nodes={layout.destinations} show={show} sides={destinations} />
    </figure>
  )
}

function Band({ path, route }: { path: string; route: Route | undefined }) {
  return (
    <path d={path} data-route={route?.key} fill={route?.colour}>
      <title>{route && `${route.label}: ${route.amount ?? route.transfers}`}</title>
    </path>
  )
}

type ColumnProps = { nodes: FlowNode[]; sides: Map<number, Side>; show: Measured }

function Column({ nodes, sides, show }: ColumnProps) {
  return (
    <ul>
      {nodes.map(({ chainId, y, height, centre }) => {
        const side = sides.get(chainId)
        return (
          side && (
            <li key={chainId}>
              <span className="bar" style={{ top: y, height }} />
              <span className="name" style={{ top: centre }}>
                <span className="font-medium">
                  <span className="mr-1.5 inline-flex align-[-1px]">
                    <ChainMark chainId={side.chain.id} size={12} />
                  </span>
                  {side.chain.name}
                </span>
                <span className="block text-note text-quiet">
                  <Measure decimals={2} show={show} value={side.total} />
                </span>
              </span>
            </li>
          )
        )
      })}
    </ul>
  )
}
