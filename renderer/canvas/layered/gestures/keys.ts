import type { KeyboardEvent } from 'react'
import { type LinkId, linkId, type ServiceId, serviceId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import { openDesign } from '../../../state/edit'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { toggle } from '../../pressing'
import { currentTool, setTool } from '../../tools'
import { scrollToElements } from '../../viewport'
import { type Direction, stepInOrder } from '../../walking'
import { neighbourTowards } from '../adapter/neighbours'
import { openView } from '../adapter/open-view'
import { readingOrder } from '../adapter/reading-order'
import { selectNothing } from '../canvas-actions'
import { useCanvas } from '../canvas-state'
import { aimAtService, cancelLink, finishLink, startLinkFromSelection } from './linking'
import { gridStep } from './moves'
import { cancelMove, commitMove, nudge } from './moving'

/** What the keys do while the canvas has the focus, for the sheet of shortcuts. */
export const canvasKeys: readonly { readonly keys: string; readonly does: Localized }[] = [
  { keys: 'Tab', does: { en: 'Next service', zh: '下一个服务' } },
  { keys: 'Shift+Tab', does: { en: 'Previous service', zh: '上一个服务' } },
  { keys: 'Alt+Arrows', does: { en: 'Service in that direction', zh: '该方向上的服务' } },
  { keys: 'Alt+Shift+Arrows', does: { en: 'Select that service as well', zh: '同时选中该方向上的服务' } },
  { keys: 'Space', does: { en: 'Select the focused service', zh: '选中焦点所在的服务' } },
  { keys: 'Shift+Space', does: { en: 'Add it, or take it out', zh: '将其加入或移出选择' } },
  { keys: 'Arrows', does: { en: 'Move the selection by 8 px', zh: '将选中内容移动 8 px' } },
  { keys: 'Shift+Arrows', does: { en: 'Move the selection by 40 px', zh: '将选中内容移动 40 px' } },
  { keys: 'Enter', does: { en: 'Rename', zh: '重命名' } },
  { keys: 'L', does: { en: 'Link from the selected service', zh: '从选中的服务开始连线' } },
  { keys: '[', does: { en: 'Previous link of the service', zh: '该服务的上一条连线' } },
  { keys: ']', does: { en: 'Next link of the service', zh: '该服务的下一条连线' } },
  { keys: 'Escape', does: { en: 'Cancel, or select nothing', zh: '取消，或取消选择' } },
]

/** px that an arrow with Shift moves the selection. */
const bigStep = 5 * gridStep

const directions: { readonly [key: string]: Direction } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const towards: { readonly [D in Direction]: readonly [dx: number, dy: number] } = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** Keys mean something to the canvas while it, a service or a link has the focus; not in the box of a name. */
function concernsCanvas({ target, currentTarget }: KeyboardEvent): boolean {
  return (
    target === currentTarget || (target instanceof Element && target.matches('[data-service], [data-link]'))
  )
}

export function onCanvasKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || !concernsCanvas(event)) return
  const handled = useCanvas.getState().draft ? whileLinking(event) : whileEditing(event)
  if (handled) event.preventDefault()
}

/** Letting go of an arrow ends its burst. */
export function onCanvasKeyUp(event: KeyboardEvent<HTMLElement>): void {
  if (directions[event.key]) commitMove()
}

function whileLinking(event: KeyboardEvent): boolean {
  const open = openView()
  const { draft } = useCanvas.getState()
  if (!open || !draft) return false
  const from = draft.over ?? draft.fixed
  const direction = directions[event.key]
  if (direction) {
    const targets = open.view.nodes.filter(({ service }) => service === from || service !== draft.fixed)
    return aimWithKeys(neighbourTowards(targets, from, direction))
  }
  switch (event.key) {
    case 'Tab': {
      const others = readingOrder(open.view.nodes).filter((id) => id !== draft.fixed)
      return aimWithKeys(stepInOrder(others, draft.over, event.shiftKey ? -1 : 1))
    }
    case 'Enter':
      finishLink()
      return true
    case 'Escape':
      return cancelLink()
    default:
      return false
  }
}

function aimWithKeys(target: ServiceId | null): true {
  if (target) aimAtService(target)
  if (target) scrollToElements([target])
  return true
}

function whileEditing(event: KeyboardEvent): boolean {
  const direction = directions[event.key]
  if (direction) return event.altKey ? walk(direction, event.shiftKey) : push(direction, event.shiftKey)
  switch (event.key) {
    case 'Tab':
      return step(event.shiftKey ? -1 : 1)
    case ' ':
      return selectFocused(event.shiftKey)
    case 'Enter':
    case 'F2':
      return rename()
    case 'Escape':
      return callOff()
    case '[':
      return stepLink(-1)
    case ']':
      return stepLink(1)
    default:
      return event.key.toLowerCase() === 'l' && startLinkFromSelection()
  }
}

function callOff(): boolean {
  if (cancelMove()) return true
  if (currentTool() !== 'select') setTool('select')
  else selectNothing()
  return true
}

const focusedService = (): ServiceId | null => {
  const id = document.activeElement?.getAttribute('data-service')
  return id ? serviceId(id) : null
}
const focusedLink = (): LinkId | null => {
  const id = document.activeElement?.getAttribute('data-link')
  return id ? linkId(id) : null
}

/** Where the keyboard stands: on the focused service, else on the only selected one. */
function currentService(): ServiceId | null {
  const focused = focusedService()
  if (focused) return focused
  const { selection } = useStudio.getState()
  const [only] = selection
  return only && selection.size === 1 && openDesign()?.services.has(only) ? serviceId(only) : null
}

/** @param add keeps what is selected, and adds to it. */
function goTo(element: ServiceId | LinkId | null, add = false): boolean {
  if (!element) return false
  select(add ? [...useStudio.getState().selection, element] : [element])
  scrollToElements([element])
  useCanvas.setState({ focus: element })
  return true
}

function step(by: 1 | -1): boolean {
  const open = openView()
  return open !== null && goTo(stepInOrder(readingOrder(open.view.nodes), currentService(), by))
}

function walk(direction: Direction, add: boolean): boolean {
  const open = openView()
  const from = currentService()
  if (!open) return false
  goTo(
    from
      ? neighbourTowards(open.view.nodes, from, direction)
      : stepInOrder(readingOrder(open.view.nodes), null, 1),
    add,
  )
  return true
}

function selectFocused(add: boolean): boolean {
  const focused = focusedService() ?? focusedLink()
  if (!focused) return false
  if (add) toggle(focused)
  else select([focused])
  return true
}

function push(direction: Direction, far: boolean): boolean {
  const [dx, dy] = towards[direction]
  const size = far ? bigStep : gridStep
  nudge(dx * size, dy * size)
  return true
}

function rename(): boolean {
  const renaming = currentService()
  if (!renaming) return false
  useCanvas.setState({ renaming })
  return true
}

/** The service whose links are being walked through. */
let linksOf: ServiceId | null = null

function stepLink(by: 1 | -1): boolean {
  const design = openDesign()
  if (!design) return false
  const current = focusedLink()
  if (!current) linksOf = currentService()
  const around = linksOf
  const links = [...design.links.values()]
    .filter(({ source, target }) => source === around || target === around)
    .map(({ id }) => id)
  const index = current ? links.indexOf(current) : -1
  if (links.length === 0) return false
  const next = index === -1 ? (by === 1 ? 0 : links.length - 1) : (index + by + links.length) % links.length
  return goTo(links[next] ?? null)
}
