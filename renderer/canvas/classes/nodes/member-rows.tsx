import type { KeyboardEvent, PointerEvent } from 'react'
import type { Localized } from '../../../../shared/base/localized'
import type { ClassFace, MemberText } from '../../../../shared/shapes/class/class-face'
import {
  type ClassLayout,
  classLayout,
  classMetrics,
  rowTop,
} from '../../../../shared/shapes/class/class-metrics'
import { useLanguage, useText } from '../../../state/language'
import { stage } from '../../stage'
import { memberName } from '../adapter/class-names'
import { type RowPlace, rowKey, useClassCanvas } from '../class-canvas-state'
import { focusRow, removeMember, reorder, rowBeside, typeMember, typeNewMember } from '../gestures/members'
import { useClassFocus } from '../use-class-focus'

const grip: Localized = { en: 'Drag to reorder', zh: '拖动以调整顺序' }
const { row } = classMetrics

/** The rows of a class: what the pointer and the keyboard can take hold of. They are drawn by the class itself. */
export function MemberRows({ face }: { readonly face: ClassFace }) {
  const layout = classLayout(face)
  const { id } = face.class
  return (
    <div className="class-rows">
      {layout.compartments.flatMap((compartment) =>
        compartment.rows.map((member, at) => {
          const place = { class: id, list: compartment.list, at }
          return (
            <Row
              key={rowKey(place)}
              place={place}
              top={rowTop(compartment, at)}
              member={member}
              count={compartment.rows.length}
            />
          )
        }),
      )}
      <DropLine face={face} layout={layout} />
    </div>
  )
}

/** Where a dragged row would come to stand. */
function DropLine({ face, layout }: { readonly face: ClassFace; readonly layout: ClassLayout }) {
  const drag = useClassCanvas((state) => (state.rowDrag?.class === face.class.id ? state.rowDrag : null))
  const compartment = layout.compartments.find(({ list }) => list === drag?.list)
  if (!drag || !compartment || drag.to === drag.at) return null
  const top = rowTop(compartment, drag.to > drag.at ? drag.to + 1 : drag.to) - 1
  return <div className="class-row-line" style={{ top }} />
}

interface RowProps {
  readonly place: RowPlace
  readonly top: number
  readonly member: MemberText
  readonly count: number
}

function Row({ place, top, member, count }: RowProps) {
  const text = useText()
  const language = useLanguage()
  const element = useClassFocus<HTMLDivElement>(rowKey(place))
  const dragged = useClassCanvas(
    ({ rowDrag }) => rowDrag?.class === place.class && rowDrag.list === place.list && rowDrag.at === place.at,
  )
  return (
    <div
      ref={element}
      className={`class-row${dragged ? ' class-row-dragged' : ''}`}
      style={{ top }}
      data-row={rowKey(place)}
      // The whole of what it says, which may be cut where it is drawn.
      title={`${member.lead}${member.rest}`}
      role="option"
      aria-selected={dragged}
      aria-label={memberName(member, language)}
      tabIndex={-1}
      onDoubleClick={(event) => {
        event.stopPropagation()
        typeMember(place)
      }}
      onKeyDown={(event) => onRowKey(event, place)}
    >
      <span className="class-row-grip nodrag nopan" title={text(grip)} {...gripHandlers(place, count)}>
        <svg width="10" height="14" viewBox="0 0 10 14" fill="currentColor" aria-hidden="true">
          <path d="M2 2h2v2H2zM6 2h2v2H6zM2 6h2v2H2zM6 6h2v2H6zM2 10h2v2H2zM6 10h2v2H6z" />
        </svg>
      </span>
    </div>
  )
}

/** Pointer handlers of the grip: the row follows by whole rows and comes to stand where it is let go. */
function gripHandlers(place: RowPlace, count: number) {
  const target = (event: PointerEvent<HTMLElement>): number => {
    const zoom = stage()?.flow.getViewport().zoom ?? 1
    const middle = event.currentTarget.getBoundingClientRect().top + (row / 2) * zoom
    const moved = Math.round((event.clientY - middle) / zoom / row)
    return Math.min(count - 1, Math.max(0, place.at + moved))
  }
  const isHeld = (event: PointerEvent<HTMLElement>): boolean =>
    event.currentTarget.hasPointerCapture(event.pointerId)
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      useClassCanvas.setState({ rowDrag: { ...place, to: place.at } })
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!isHeld(event)) return
      const to = target(event)
      if (useClassCanvas.getState().rowDrag?.to !== to) useClassCanvas.setState({ rowDrag: { ...place, to } })
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (!isHeld(event)) return
      const { rowDrag } = useClassCanvas.getState()
      useClassCanvas.setState({ rowDrag: null })
      if (rowDrag) reorder(place, rowDrag.to)
    },
    onPointerCancel() {
      useClassCanvas.setState({ rowDrag: null })
    },
  }
}

/** Up and Down walk along the rows, with Alt they move the row; Enter types, Delete takes away, Escape goes back. */
function onRowKey(event: KeyboardEvent, place: RowPlace): void {
  if (event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return
  if (!handleRowKey(event, place)) return
  event.preventDefault()
  event.stopPropagation()
}

function handleRowKey({ key, altKey }: KeyboardEvent, place: RowPlace): boolean {
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0
  if (step !== 0) {
    const beside = rowBeside(place, step)
    if (altKey && beside?.list === place.list) {
      reorder(place, beside.at)
      focusRow(beside)
    } else if (!altKey) focusRow(beside)
    return true
  }
  switch (key) {
    case 'Enter':
    case 'F2':
      typeMember(place)
      return true
    case 'Delete':
    case 'Backspace': {
      const next = rowBeside(place, 1) ?? rowBeside(place, -1)
      removeMember(place)
      if (!next) useClassCanvas.setState({ focus: place.class })
      else focusRow(next.list === place.list && next.at > place.at ? place : next)
      return true
    }
    case 'i':
    case 'o':
      typeNewMember(place.class, key === 'i' ? 'attributes' : 'operations')
      return true
    case 'Escape':
      useClassCanvas.setState({ focus: place.class })
      return true
    default:
      return false
  }
}
