import type { Mark } from '../../../../shared/model/marks/mark'
import { maxStrokePoints, type StrokePoint, strokePath } from '../../../../shared/model/marks/stroke-path'
import { joinLastSteps } from '../../../state/edit'
import { stage } from '../../stage'
import { add, newMark } from '../mark-edits'
import { useMarks } from '../marks-state'

type Pen = 'pen' | 'highlighter'

/** px of the window between two points that are worth keeping apart. */
const leastStep = 0.8

/** Points of the stroke under way, in view coordinates. */
let points: StrokePoint[] = []
let pen: Pen = 'pen'
/** The stroke was longer than one mark may be, and goes on in another. */
let goesOn = false

/** A pen and a finger say how hard they press; a mouse always says a half. */
const pressureOf = ({ pointerType, pressure }: PointerEvent): number =>
  pointerType === 'mouse' || pressure === 0 ? 0.5 : pressure

function pointOf(event: PointerEvent): StrokePoint | null {
  const at = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
  return at ? [at.x, at.y, pressureOf(event)] : null
}

export function beginStroke(tool: Pen, event: PointerEvent): void {
  const first = pointOf(event)
  pen = tool
  goesOn = false
  points = first ? [first] : []
  show()
}

/** Takes in every place where the pen was since the last frame, not only the last. */
export function extendStroke(event: PointerEvent): void {
  const coalesced = event.getCoalescedEvents()
  const zoom = stage()?.flow.getViewport().zoom ?? 1
  for (const each of coalesced.length > 0 ? coalesced : [event]) {
    const point = pointOf(each)
    const last = points.at(-1)
    if (!point || (last && Math.hypot(point[0] - last[0], point[1] - last[1]) * zoom < leastStep)) continue
    points.push(point)
    if (points.length < maxStrokePoints) continue
    commit()
    goesOn = true
    points = [point]
  }
  show()
}

function commit(): void {
  const mark = strokeMark()
  if (mark && add(mark, false) && goesOn) joinLastSteps()
}

export function endStroke(): void {
  commit()
  callOffStroke()
}

export function callOffStroke(): void {
  points = []
  useMarks.setState({ draft: null })
}

const show = (): void => useMarks.setState({ draft: strokeMark() })

function strokeMark(): Mark | null {
  if (points.length === 0) return null
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  const { style } = useMarks.getState()
  const path = strokePath(points.map(([x, y, pressure]) => [x - left, y - top, pressure]))
  const content = { kind: 'stroke', pen, colour: style[pen], size: style.size, path } as const
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return newMark(content, {
    x: tenth(left),
    y: tenth(top),
    width: tenth(right - left),
    height: tenth(bottom - top),
  })
}
