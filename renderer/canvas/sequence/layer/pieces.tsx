import { memo, useMemo } from 'react'
import type { Design } from '../../../../shared/model/design'
import { drawFragment, tabWidth } from '../../../../shared/shapes/sequence/fragment-shape'
import { drawHead } from '../../../../shared/shapes/sequence/head-shape'
import { drawNote } from '../../../../shared/shapes/sequence/lifeline-shape'
import { badgePlace, drawMessage } from '../../../../shared/shapes/sequence/message-shape'
import { markOf } from '../../../../shared/shapes/sequence/participant-look'
import { kindTab, selfLoop } from '../../../../shared/shapes/sequence/sequence-metrics'
import type { Badge } from '../../../../shared/shapes/service/finding-badge'
import type {
  FragmentBox,
  Lifeline,
  MessageRow,
  NoteRow,
} from '../../../../shared/views/sequence/positioned-sequence'
import { useLanguage } from '../../../state/language'
import { DrawingView } from '../../drawing-view'
import { counted } from '../../layered/adapter/accessible-names'
import { ElementView, type Light } from './element-view'
import { FindingBadge } from './finding-badge'

interface Look {
  readonly name: string
  readonly selected: boolean
  readonly light: Light
}

interface PieceProps extends Look {
  readonly badge: Badge | undefined
  /** Asked to show what is said of the thing. */
  readonly onBadge: (() => void) | undefined
}

/** How many findings there are, in words. */
function useBadgeText(badge: Badge | undefined): string | undefined {
  const language = useLanguage()
  return badge && counted[language](badge.count, 'finding')
}

/** A head is drawn anew only where it changed itself. */
export const HeadPiece = memo(function HeadPiece({
  lifeline,
  design,
  badge,
  onBadge,
  ...piece
}: PieceProps & { readonly lifeline: Lifeline; readonly design: Design }) {
  const { participant, shape, head, name: called } = lifeline
  const said = useBadgeText(badge)
  const { selected, light } = piece
  const drawing = useMemo(
    () =>
      drawHead(called, shape, head.width, markOf(design, participant), { selected, lit: light === 'lit' }),
    [called, shape, head.width, design, participant, selected, light],
  )
  return (
    <ElementView
      id={participant.id}
      {...piece}
      description={said}
      x={head.x}
      y={head.y}
      className="sequence-head"
    >
      <DrawingView drawing={drawing} />
      <rect className="sequence-reach" width={head.width} height={head.height} rx={8} />
      {badge && (
        <FindingBadge id={participant.id} badge={badge} at={{ x: head.width - 6, y: 2 }} onOpen={onBadge} />
      )}
    </ElementView>
  )
})

type Row = MessageRow | NoteRow

/** Whether two rows look alike wherever they stand. */
function sameRow(a: Row, b: Row): boolean {
  if (a.step !== b.step || a.height !== b.height) return false
  if (a.type === 'note') return b.type === 'note' && a.x === b.x && a.width === b.width
  return (
    b.type === 'message' &&
    a.x1 === b.x1 &&
    a.x2 === b.x2 &&
    a.line === b.line &&
    a.number === b.number &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, n) => line === b.lines[n])
  )
}

/** A message or a note, its upper edge at y = 0: those below an edit only move, and are not drawn again. */
export const RowPiece = memo(
  function RowPiece({ row, badge, onBadge, ...piece }: PieceProps & { readonly row: Row }) {
    return row.type === 'note' ? (
      <NotePiece row={row} {...piece} />
    ) : (
      <MessagePiece row={row} badge={badge} onBadge={onBadge} {...piece} />
    )
  },
  (a, b) =>
    sameRow(a.row, b.row) &&
    a.name === b.name &&
    a.selected === b.selected &&
    a.light === b.light &&
    a.badge === b.badge &&
    a.onBadge === b.onBadge,
)

function NotePiece({ row, ...piece }: Look & { readonly row: NoteRow }) {
  const { lines, width, height, id, x } = row
  const { selected, light } = piece
  return (
    <ElementView id={id} {...piece} x={x} y={0} className="sequence-note">
      <DrawingView drawing={drawNote(lines, width, height, { selected, lit: light === 'lit' })} />
      <rect className="sequence-reach" width={width} height={height} rx={3} />
    </ElementView>
  )
}

function MessagePiece({ row, badge, onBadge, ...piece }: PieceProps & { readonly row: MessageRow }) {
  const { step, id, x1, x2, line, width, height } = row
  const said = useBadgeText(badge)
  const isSelf = step.from === step.to
  const { selected, light } = piece
  const drawing = drawMessage(row, step.kind, isSelf, { selected, lit: light === 'lit' })
  const [left, right] = isSelf ? [x1, x2 + width + 12] : [Math.min(x1, x2), Math.max(x1, x2)]
  return (
    <ElementView id={id} {...piece} description={said} x={0} y={0} className="sequence-message">
      <DrawingView drawing={drawing} />
      <rect
        className="sequence-reach"
        x={left + 10}
        y={isSelf ? line - 8 : 4}
        width={Math.max(0, right - left - 20)}
        height={isSelf ? selfLoop.height + 16 : height - 5}
        rx={4}
      />
      {badge && <FindingBadge id={id} badge={badge} at={badgePlace(row, isSelf)} onOpen={onBadge} />}
    </ElementView>
  )
}

/** A fragment round its steps, which are drawn after it. */
export const FragmentPiece = memo(function FragmentPiece({
  fragment,
  badge,
  onBadge,
  ...piece
}: PieceProps & { readonly fragment: FragmentBox }) {
  const said = useBadgeText(badge)
  const { selected, light } = piece
  const drawing = useMemo(
    () => drawFragment(fragment, fragment.step, { selected, lit: light === 'lit' }),
    [fragment, selected, light],
  )
  return (
    <ElementView
      id={fragment.id}
      {...piece}
      description={said}
      x={fragment.x}
      y={fragment.y}
      className="sequence-fragment"
    >
      <DrawingView drawing={drawing} />
      <rect className="sequence-reach" width={tabWidth(fragment.step.kind)} height={kindTab.height} rx={4} />
      {badge && (
        <FindingBadge id={fragment.id} badge={badge} at={{ x: fragment.width - 16, y: 0 }} onOpen={onBadge} />
      )}
    </ElementView>
  )
})
