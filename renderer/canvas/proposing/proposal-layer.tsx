import { useEffect, useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import { elementPlaces, type Place } from '../../../shared/exchange/comparison/element-places'
import { proposalMarks } from '../../../shared/exchange/comparison/proposal-marks'
import type { Viewed } from '../../../shared/exchange/view-text'
import type { Design } from '../../../shared/model/design'
import { drawDifference } from '../../../shared/shapes/difference/difference-shape'
import { shownDesign } from '../../../shared/views/layered/collapsed'
import { placeNodes } from '../../../shared/views/layered/place-nodes'
import type { Box } from '../../../shared/views/positioned-view'
import { useLanguage } from '../../state/language'
import { type ProposedEdit, useProposed } from '../../state/proposed'
import { useStudio } from '../../state/studio-store'
import { openInteractionIn } from '../../state/view'
import { DrawingView } from '../drawing-view'
import { openView } from '../layered/adapter/open-view'
import { scrollToAny } from '../viewport'
import './proposal-layer.css'

/** What the proposal that is talked about would do, drawn over the view as it is: ghosts, strokes and borders with signs. */
export function ProposalLayer({ design }: { readonly design: Design }) {
  const edit = useProposed((state) => state.edit)
  return edit && <Marks design={design} edit={edit} />
}

function Marks({ design, edit }: { readonly design: Design; readonly edit: ProposedEdit }) {
  const language = useLanguage()
  const view = useStudio((state) => state.view)
  const interaction = useStudio(openInteractionIn)
  const revision = useStudio((state) => state.revision)
  const marks = useMemo(
    // Tables are changed in place: the revision says when.
    () =>
      revision >= 0
        ? proposalMarks({ design, ...edit, ...standing(design, edit.after, { view, interaction }) }, language)
        : [],
    [design, edit, view, interaction, revision, language],
  )
  // A dimmed view with nothing to see in it would say nothing of the proposal.
  useEffect(() => scrollToAny(marks.flatMap(({ shape }) => (shape.kind === 'box' ? [shape] : []))), [marks])
  return (
    <ViewportPortal>
      <svg className="view-layer proposal-layer" aria-hidden="true">
        {marks.map((mark) => (
          <g key={`${mark.sign} ${mark.key}`} data-sign={mark.sign} data-proposed={mark.key}>
            <DrawingView drawing={drawDifference(mark.shape, mark)} />
          </g>
        ))}
      </svg>
    </ViewportPortal>
  )
}

interface Standing {
  readonly places: ReadonlyMap<string, Place>
  readonly boxesAfter: ReadonlyMap<string, Box>
}

/** Where everything stands in the open view, before and after an edit. */
function standing(design: Design, after: Design, viewed: Viewed): Standing {
  if (viewed.view === 'layered') return inLanes(after)
  const boxesAfter = viewed.view === 'sequence' ? [] : [...elementPlaces(after, viewed)]
  return {
    places: elementPlaces(design, viewed),
    boxesAfter: new Map(boxesAfter.flatMap(([id, place]) => (place.kind === 'box' ? [[id, place]] : []))),
  }
}

/** The layered view as it is drawn; a newcomer stands as far down its lane as it will, wherever that lane is now. */
function inLanes(after: Design): Standing {
  const open = openView()
  if (!open) return { places: new Map(), boxesAfter: new Map() }
  const { lanes, nodes, edges } = open.view
  const then = placeNodes(shownDesign(after).design)
  const topNow = new Map(lanes.map(({ layer, y }) => [layer, y]))
  const topThen = new Map(then.lanes.map(({ layer, y }) => [layer, y]))
  return {
    places: new Map<string, Place>([
      ...nodes.map(
        ({ service, x, y, width, height }) => [service, { kind: 'box', x, y, width, height }] as const,
      ),
      ...edges.flatMap(({ link: id, points }) => {
        const link = open.shown.design.links.get(id)
        return link ? [[id, { kind: 'line', points, ends: [link.source, link.target] }] as const] : []
      }),
    ]),
    boxesAfter: new Map(
      then.nodes.map(({ service, layer, x, y, width, height }) => [
        service,
        { x, y: y + (topNow.get(layer) ?? 0) - (topThen.get(layer) ?? 0), width, height },
      ]),
    ),
  }
}
