import { useEffect, useState } from 'react'
import { useStore, ViewportPortal } from 'reactflow'
import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import type { Box } from '../../../shared/views/positioned-view'
import { useStudio } from '../../state/studio-store'
import { iconPaths } from '../../ui/icons'
import { useClassCanvas } from '../classes/class-canvas-state'
import { useDeployment } from '../deployment/deployment-state'
import { useCanvas } from '../layered/canvas-state'
import { useMarks } from '../marks/marks-state'
import { stage } from '../stage'
import { GroupName } from './group-name'
import './group-layer.css'

/** px of the window between a group and its outline, and the size of the sign of a lock. */
const gap = 8
const signSize = 18
const lockable = '[data-service], [data-class], [data-mark], [data-place]'

/** Outlines of the groups that are selected, and a sign at what is locked and selected or under the pointer. */
export function GroupLayer({ design }: { readonly design: Design }) {
  const zoom = useStore(({ transform }) => transform[2])
  const selection = useStudio((state) => state.selection)
  // Tables are changed in place: the revision says when.
  useStudio((state) => state.revision)
  const hovered = useHovered()
  if (useMoving()) return null
  const boxOf = (elements: readonly ElementId[]): Box | null => stage()?.driver.boxOf(elements) ?? null
  const outlines = [...design.groups.values()].flatMap((group) => {
    const { id, members } = group
    const chosen = members.filter((member) => selection.has(member)).length
    const box = chosen === 0 ? null : boxOf(members)
    return box ? [{ id, group, box, isWhole: chosen === members.length }] : []
  })
  const shown = new Set([...selection, ...(hovered === null ? [] : [hovered])])
  const signs = [...design.locks.values()].flatMap(({ id }) => {
    const box = shown.has(id) ? boxOf([id]) : null
    return box ? [{ id, x: box.x + box.width, y: box.y }] : []
  })
  if (outlines.length + signs.length === 0) return null
  return (
    <ViewportPortal>
      <svg className="view-layer group-layer" aria-hidden="true">
        {outlines.map(({ id, box, isWhole }) => (
          <rect
            key={id}
            className={`group-outline${isWhole ? '' : ' group-outline-entered'}`}
            data-group={id}
            x={box.x - gap / zoom}
            y={box.y - gap / zoom}
            width={box.width + (2 * gap) / zoom}
            height={box.height + (2 * gap) / zoom}
            rx={gap / zoom}
          />
        ))}
        {signs.map(({ id, x, y }) => (
          <g
            key={id}
            data-lock={id}
            transform={`translate(${x} ${y}) scale(${1 / zoom}) translate(${-signSize / 2} ${-signSize / 2})`}
          >
            <rect className="lock-sign-ground" width={signSize} height={signSize} rx={5} />
            <path className="lock-sign-shape" d={iconPaths.lock} transform="translate(2.5 1.8) scale(0.65)" />
          </g>
        ))}
      </svg>
      {outlines.map(
        ({ id, group, box, isWhole }) =>
          isWhole && (
            <GroupName
              key={id}
              group={group}
              at={{ x: box.x - gap / zoom, y: box.y - gap / zoom }}
              zoom={zoom}
            />
          ),
      )}
    </ViewportPortal>
  )
}

/** Whether anything is on its way: outlines come back where it is let go. */
function useMoving(): boolean {
  const services = useCanvas(({ preview }) => preview.size > 0)
  const classes = useClassCanvas(({ held }) => held.size > 0)
  const places = useDeployment(({ carry }) => carry !== null)
  const marks = useMarks(({ shift, draft }) => shift !== null || draft !== null)
  return services || classes || places || marks
}

/** What can be locked and is under the pointer. */
function useHovered(): ElementId | null {
  const [hovered, setHovered] = useState<ElementId | null>(null)
  useEffect(() => {
    const root = stage()?.root
    if (!root) return undefined
    const over = ({ target }: PointerEvent): void => {
      const { service, class: ofClass, mark, place } = dataOf(target)
      setHovered((service ?? ofClass ?? mark ?? place ?? null) as ElementId | null)
    }
    root.addEventListener('pointerover', over)
    return () => root.removeEventListener('pointerover', over)
  }, [])
  return hovered
}

function dataOf(target: EventTarget | null): DOMStringMap {
  const element = target instanceof Element ? target.closest<HTMLElement | SVGElement>(lockable) : null
  return element?.dataset ?? {}
}
