import { useCallback, useMemo, useState } from 'react'
import type { Design } from '../../../shared/model/design'
import type { DeploymentView, WireRoute } from '../../../shared/views/deployment/deployment-boxes'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { useStudio } from '../../state/studio-store'
import type { FarLayerProps } from '../far/far-layer'
import { useMounted } from '../far/mounting'
import { useHeld } from '../far/use-held'
import { useBadges } from '../layered/nodes/standing-out'
import { useWithShaped } from '../lines/shaping/shaping'
import { takeMarquee } from '../pressing'
import { createDeploymentScene } from './deployment-scene'
import { useDeployment } from './deployment-state'
import { contains } from './gestures/marquee'
import { movedNodes } from './landing'
import { openDeployment } from './open-deployment'

/** From this many places and replicas on, only what is near is mounted. */
const manyPlaces = 80

/** What the far layer has to know of a large deployment, and the ids of what is mounted; `null`: nothing, and everything. */
export function useFarDeployment(
  design: Design,
  view: DeploymentView,
  atHand: WireRoute | undefined,
): { readonly far: FarLayerProps | null; readonly mounted: ReadonlySet<string> | null } {
  const isLarge = view.nodes.length + view.tiles.length > manyPlaces
  const badges = useBadges()
  const [toScene] = useState(createDeploymentScene)
  const scene = useMemo(
    () => (isLarge ? toScene(design, view, badges) : null),
    [isLarge, toScene, design, view, badges],
  )
  const held = useCarried(design, view)
  const skipped = useWithShaped(held.mounted)
  const withThem = useCallback(
    (elements: ReadonlySet<string>) => new Set([...elements, ...wiresAt(view, elements)]),
    [view],
  )
  const selection = useStudio((state) => state.selection)
  const { renaming, focus, dropTarget, carry } = useDeployment()
  const mounted = useMounted(isLarge, [
    selection,
    held.mounted,
    [renaming, focus, dropTarget, carry?.target ?? null, atHand?.id ?? null],
  ])
  const far = scene && { scene, skipped, carried: held.carried, onMarquee, withThem }
  return { far, mounted }
}

/** The lines that an element is an end of, or the link of. */
const wiresAt = ({ wires }: DeploymentView, elements: ReadonlySet<string>): string[] =>
  elements.size === 0
    ? []
    : wires
        .filter(({ link, from, to }) => [link, from, to].some((id) => elements.has(id)))
        .map(({ id }) => id)

/** What the pointer carries, with all that stands in it. */
function useCarried(design: Design, view: DeploymentView) {
  const carry = useDeployment((state) => state.carry)
  const elements = carry && !carry.byKeys ? carry.elements : null
  const moved = useMemo(() => {
    if (!elements) return []
    const nodes = movedNodes(design, elements)
    return [
      ...view.nodes.filter(({ node }) => nodes.has(node)).map((box) => ({ id: box.node, box })),
      ...view.tiles
        .filter(({ node, deployment }) => nodes.has(node) || elements.has(deployment))
        .map((box) => ({ id: box.deployment, box })),
    ]
  }, [design, view, elements])
  const [dx, dy] = elements && carry ? [carry.dx, carry.dy] : [0, 0]
  const corners = useMemo(
    () => new Map(moved.map(({ id, box }): [string, Point] => [id, { x: box.x + dx, y: box.y + dy }])),
    [moved, dx, dy],
  )
  const lines = useMemo(() => wiresAt(view, new Set(moved.map(({ id }) => id))), [view, moved])
  const placeOf = useCallback((id: string) => moved.find((each) => each.id === id)?.box, [moved])
  return useHeld(corners, lines, placeOf)
}

/** What stands wholly within a box that is drawn on the free ground. */
function onMarquee(_: readonly string[], area: Box): void {
  const open = openDeployment()
  if (!open) return
  const { nodes, tiles } = open.view
  const boxes = [
    ...nodes.map((box) => ({ id: box.node, box })),
    ...tiles.map((box) => ({ id: box.deployment, box })),
  ]
  takeMarquee(
    boxes.filter(({ box }) => contains(area, box)).map(({ id }) => id),
    [],
  )
}
