import { memo, useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import type { Design } from '../../../../shared/model/design'
import type { Link } from '../../../../shared/model/link'
import { drawWire } from '../../../../shared/shapes/deployment/wire-shape'
import { drawLinkLabel } from '../../../../shared/shapes/link/link-shape'
import type { WireRoute } from '../../../../shared/views/deployment/deployment-boxes'
import { useLanguage } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { DrawingView } from '../../drawing-view'
import { useLight } from '../../layered/nodes/standing-out'
import { LineElement } from '../../lines/line-element'
import { wireName } from '../accessible-names'
import { useDeployment } from '../deployment-state'
import { useFocusAsked } from '../nodes/use-focus-asked'
import './wire-layer.css'

interface WireLayerProps {
  readonly design: Design
  readonly wires: readonly WireRoute[]
}

/**
 * The links between what is placed, over the places and under the replicas, and over all of it the labels that people
 * put somewhere; away while something is moved.
 */
export function WireLayer({ design, wires }: WireLayerProps) {
  const language = useLanguage()
  const moving = useDeployment(({ carry }) => carry !== null && !carry.byKeys)
  if (moving) return null
  return (
    <ViewportPortal>
      <svg className="view-layer wire-layer" role="presentation">
        {wires.map((wire) => {
          const link = design.links.get(wire.link)
          return link && <Wire key={wire.id} {...{ link, wire }} name={wireName(design, wire, language)} />
        })}
      </svg>
      <svg className="view-layer wire-labels" aria-hidden="true">
        {wires.map((wire) => wire.label && <WireLabel key={wire.id} wire={wire} />)}
      </svg>
    </ViewportPortal>
  )
}

interface WireProps {
  readonly link: Link
  readonly wire: WireRoute
  readonly name: string
}

/** Whether a line, or what stands at one of its ends, is selected or pointed at. */
const useStrong = ({ link, from, to }: WireRoute): boolean =>
  useStudio(({ selection, lit }) => [link, from, to].some((id) => selection.has(id)) || lit.has(link))

const Wire = memo(function Wire({ link, wire, name }: WireProps) {
  const strong = useStrong(wire)
  const selected = useStudio(({ selection }) => selection.has(link.id))
  const light = useLight(link.id)
  const element = useFocusAsked<SVGGElement>(wire.id)
  const drawing = useMemo(
    () => drawWire(wire.points, link, wire.crossesZones, { strong }),
    [wire, link, strong],
  )
  return (
    <LineElement
      {...{ element, name, drawing, selected, light }}
      id={link.id}
      route={wire}
      data={{ 'data-wire': wire.id, 'data-link-id': link.id }}
    />
  )
})

const WireLabel = memo(function WireLabel({ wire }: { readonly wire: WireRoute }) {
  const strong = useStrong(wire)
  const light = useLight(wire.link)
  const drawing = useMemo(() => drawLinkLabel(wire, { selected: strong }), [wire, strong])
  return (
    <g className={`line-${light}`}>
      <DrawingView drawing={drawing} />
    </g>
  )
})
