import { type MouseEvent, type RefObject, useLayoutEffect, useRef, type WheelEvent } from 'react'
import { useStore } from 'reactflow'
import type { Localized } from '../../../../shared/base/localized'
import { movableSegments, type Segment, segmentGrip } from '../../../../shared/views/lines/segments'
import type { Box, Point } from '../../../../shared/views/positioned-view'
import { useText } from '../../../state/language'
import { stage } from '../../stage'
import { useTool } from '../../tools'
import { gripHandlers } from './grip-handlers'
import { type LineAtHand, resetShape, useShaping } from './shaping'
import './bend-grips.css'

const texts = {
  group: { en: 'Shape of the line', zh: '线条的走向' },
  label: { en: 'Label of the line. Arrows move it.', zh: '线条的标签，可用方向键移动' },
  hint: {
    en: 'Drag to move this stretch. Double-click: the line finds its own way.',
    zh: '拖动可移动这一段；双击则恢复自动走线。',
  },
  labelHint: { en: 'Drag the label along the line', zh: '沿线条拖动标签' },
} as const

const stretchName = (n: number, count: number, axis: Segment['axis']): Localized =>
  axis === 'y'
    ? {
        en: `Level stretch, ${n} of ${count}. Up and Down move it.`,
        zh: `水平线段，第 ${n} 段，共 ${count} 段，可用上下方向键移动`,
      }
    : {
        en: `Upright stretch, ${n} of ${count}. Left and Right move it.`,
        zh: `垂直线段，第 ${n} 段，共 ${count} 段，可用左右方向键移动`,
      }

interface BendGripsProps {
  /** The line that is all that is selected, as it is drawn now. */
  readonly line: LineAtHand
  /** Whether people gave it bends or a place for its label. */
  readonly isShaped: boolean
  /** Names the line, where it can be named in place. */
  readonly onName?: () => void
  readonly onMenu?: ((at: Point) => void) | undefined
}

/**
 * Grips on the stretches of a selected line, and its label, to be moved by pointer or keys. While one is held the others
 * are away, and it stays the same button: the line may come to have other stretches on the way.
 */
export function BendGrips({ line, isShaped, onName, onMenu }: BendGripsProps) {
  const text = useText()
  const group = useRef<HTMLFieldSetElement>(null)
  const [left, top, zoom] = useStore(({ transform }) => transform)
  const tool = useTool((state) => state.tool)
  const held = useShaping((state) => (state.held?.line.id === line.id ? state.held : null))
  useFocusAfter(group)
  if (tool !== 'select') return null
  const base = held?.line ?? line
  const segments = movableSegments(base.points, zoom)
  const label = !held || held.part === 'label' ? line.label : null
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault()
    onMenu?.({ x: event.clientX, y: event.clientY })
  }
  return (
    <fieldset
      ref={group}
      className="bend-grips"
      aria-label={text(texts.group)}
      onContextMenu={openMenu}
      onWheel={scrollView}
    >
      {segments.map((segment, n) => {
        const isHeld = held !== null && held.part !== 'label' && held.part.index === segment.index
        if (held && !isHeld) return null
        const at = isHeld ? held.at : segmentGrip(segment, line.label, zoom)
        return (
          <button
            key={segment.index}
            type="button"
            className={`bend-grip bend-grip-${segment.axis} ${isHeld ? 'bend-grip-held' : ''}`}
            style={{ left: left + at.x * zoom, top: top + at.y * zoom }}
            data-part={segment.axis}
            data-x={at.x}
            data-y={at.y}
            aria-label={text(stretchName(n + 1, segments.length, segment.axis))}
            title={text(texts.hint)}
            {...gripHandlers(line, segment, at)}
            // The first click of two selects the line and brings the grip: then the line is meant, and not its bends.
            onDoubleClick={() => (isShaped ? resetShape([line.id]) : onName?.())}
          />
        )
      })}
      {label && (
        <LabelGrip {...{ line, label, left, top, zoom }} isHeld={held !== null} onDoubleClick={onName} />
      )}
    </fieldset>
  )
}

/** Grips lie over the view, which scrolls and zooms under them all the same. */
function scrollView({ nativeEvent }: WheelEvent): void {
  const pane = stage()?.root.querySelector('.react-flow__pane')
  pane?.dispatchEvent(new window.WheelEvent(nativeEvent.type, nativeEvent))
}

interface LabelGripProps {
  readonly line: LineAtHand
  readonly label: Box
  /** Where the view is in the window. */
  readonly left: number
  readonly top: number
  readonly zoom: number
  readonly isHeld: boolean
  readonly onDoubleClick: (() => void) | undefined
}

function LabelGrip({ line, label, left, top, zoom, isHeld, onDoubleClick }: LabelGripProps) {
  const text = useText()
  const { x, y, width, height } = label
  const middle = { x: x + width / 2, y: y + height / 2 }
  return (
    <button
      type="button"
      className={`bend-label ${isHeld ? 'bend-label-held' : ''}`}
      style={{ left: left + x * zoom, top: top + y * zoom, width: width * zoom, height: height * zoom }}
      data-part="label"
      data-x={middle.x}
      data-y={middle.y}
      aria-label={text(texts.label)}
      title={text(texts.labelHint)}
      {...gripHandlers(line, 'label', middle)}
      onDoubleClick={onDoubleClick}
    />
  )
}

/** Gives the focus to what was moved, which may be another button once the line has its new stretches. */
function useFocusAfter(group: RefObject<HTMLElement | null>): void {
  const wanted = useShaping((state) => state.focus)
  useLayoutEffect(() => {
    if (!wanted) return
    const alike = [...(group.current?.querySelectorAll<HTMLElement>(`[data-part="${wanted.part}"]`) ?? [])]
    const distance = ({ dataset }: HTMLElement): number =>
      Math.hypot(Number(dataset.x) - wanted.at.x, Number(dataset.y) - wanted.at.y)
    const [nearest] = alike.toSorted((a, b) => distance(a) - distance(b))
    nearest?.focus({ preventScroll: true })
    useShaping.setState({ focus: null })
  }, [group, wanted])
}
