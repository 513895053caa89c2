import type { KeyboardEvent } from 'react'
import { type MarkId, markId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import { meantBy, reachInto } from '../grouping/meant'
import { stage } from '../stage'
import { currentTool, setTool } from '../tools'
import { scrollToElements } from '../viewport'
import { stepInOrder } from '../walking'
import { nudgeMarks, shifting } from './gestures/moving-marks'
import { makeInSight, orderSelected, type as typeText } from './mark-edits'
import { isMarkTool } from './mark-tools'
import { callOffMarks } from './marks-driver'
import { useMarks } from './marks-state'
import { openMarks, selectedMarks } from './open-board'

/** What the keys do on the whiteboard of every view, for the sheet of shortcuts. */
export const markKeys: readonly { readonly keys: string; readonly does: Localized }[] = [
  {
    keys: 'Enter',
    does: { en: 'Put what the tool draws in the middle', zh: '在画布中央放置当前工具的标记' },
  },
  { keys: 'Tab', does: { en: 'Next mark, after the last element', zh: '下一个标记（在最后一个元素之后）' } },
  { keys: 'Arrows', does: { en: 'Move the marks by 8 px', zh: '将标记移动 8 px' } },
  { keys: 'Shift+Arrows', does: { en: 'Move the marks by 80 px', zh: '将标记移动 80 px' } },
  { keys: 'F2', does: { en: 'Write on the mark', zh: '编辑标记的文字' } },
  { keys: 'Escape', does: { en: 'While writing: finish, the text stays', zh: '书写时：结束，文字保留' } },
  { keys: '[', does: { en: 'Send the marks to the back', zh: '将标记置于底层' } },
  { keys: ']', does: { en: 'Bring the marks to the front', zh: '将标记置于顶层' } },
]

const step = 8
const bigStep = 80

const towards: { readonly [key: string]: readonly [dx: number, dy: number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const focused = (): MarkId | null => {
  const id = document.activeElement?.getAttribute('data-mark')
  return id ? markId(id) : null
}

/** Handles a key on the whiteboard before the view sees it. @returns whether it meant anything here. */
export function onMarkKeyDown(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, currentTarget, ctrlKey, metaKey, key } = event
  const onMark = target instanceof Element && target.matches('[data-mark]')
  if (event.defaultPrevented || ctrlKey || metaKey || !(onMark || target === currentTarget)) return false
  const handled = withTool(key) || (isConcerned(onMark) && onSelected(event))
  if (handled) event.preventDefault()
  return handled
}

/** After the last element of the view, Tab goes on to the marks. */
export function enterMarks(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.shiftKey || event.defaultPrevented || focused()) return
  const [first] = openMarks()?.marks ?? []
  if (!first) return
  event.preventDefault()
  goTo(first.id)
}

/** Letting go of an arrow ends its burst. */
export function onMarkKeyUp(event: KeyboardEvent<HTMLElement>): void {
  if (towards[event.key]) shifting().commit()
}

function withTool(key: string): boolean {
  const tool = currentTool()
  if (!isMarkTool(tool)) return key === 'Escape' && callOffMarks()
  if (key === 'Escape') {
    if (!callOffMarks()) setTool('select')
    return true
  }
  if (key !== 'Enter') return false
  makeInSight(tool)
  return true
}

/** Keys mean something to marks while one has the focus, or while nothing but marks is selected. */
function isConcerned(onMark: boolean): boolean {
  const marks = selectedMarks()
  return onMark || (marks.length > 0 && marks.length === useStudio.getState().selection.size)
}

function onSelected(event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey } = event
  const way = altKey ? undefined : towards[key]
  if (way) {
    const far = shiftKey ? bigStep : step
    nudgeMarks(way[0] * far, way[1] * far)
    return true
  }
  const chosen = selectedMarks()
  const only = chosen.find(({ id }) => id === focused()) ?? chosen[0]
  switch (key) {
    case 'Tab':
      return walk(shiftKey ? -1 : 1)
    case ' ': {
      const id = focused()
      if (id && !reachInto(id)) select(meantBy(id))
      return id !== null
    }
    case 'Enter':
    case 'F2':
      return only !== undefined && typeText(only)
    case '[':
      return orderSelected('back')
    case ']':
      return orderSelected('front')
    case 'Escape':
      select([])
      stage()?.root.focus({ preventScroll: true })
      return true
    default:
      return false
  }
}

/** To the next mark; before the first one the focus goes back to the canvas, after the last one it leaves. */
function walk(by: 1 | -1): boolean {
  const order = openMarks()?.marks.map(({ id }) => id) ?? []
  const next = stepInOrder(order, focused() ?? selectedMarks()[0]?.id ?? null, by)
  if (next) goTo(next)
  else if (by === -1) stage()?.root.focus({ preventScroll: true })
  return next !== null || by === -1
}

function goTo(mark: MarkId): void {
  select(meantBy(mark))
  scrollToElements([mark])
  useMarks.setState({ focus: mark })
}
