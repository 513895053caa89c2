import type { KeyboardEvent } from 'react'
import {
  type ClassId,
  classId,
  classRelationId,
  type ElementId,
  type PackageId,
} from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import { openDesign } from '../../../state/edit'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { toggle } from '../../pressing'
import { currentTool, setTool } from '../../tools'
import { scrollToElements } from '../../viewport'
import { type Direction, type NamedBox, neighbourOf, rowsOf, stepInOrder } from '../../walking'
import { openClassView } from '../adapter/open-class-view'
import { createClass, createPackage, selectNothing } from '../class-actions'
import { useClassCanvas } from '../class-canvas-state'
import { cancelMove, commitMove, gridStep, nudge } from './class-moving'
import { firstRow, focusRow, typeNewMember } from './members'
import { typeName } from './naming'
import { aimAtClass, cancelRelation, finishRelation, startFromSelection } from './relating'

/** What the keys do in the class view, beside those that all canvases share, for the sheet of shortcuts. */
export const classKeys: readonly { readonly keys: string; readonly does: Localized }[] = [
  { keys: 'N', does: { en: 'New class', zh: '新建类' } },
  { keys: 'Shift+N', does: { en: 'New package round the selection', zh: '用选中的类新建包' } },
  { keys: 'I', does: { en: 'Add an attribute', zh: '添加属性' } },
  { keys: 'O', does: { en: 'Add an operation', zh: '添加操作' } },
  { keys: 'M', does: { en: 'Go to the members', zh: '进入成员列表' } },
  { keys: 'L', does: { en: 'Relate the selected class', zh: '从选中的类建立关系' } },
  { keys: '[', does: { en: 'Previous relation of the class', zh: '该类的上一个关系' } },
  { keys: ']', does: { en: 'Next relation of the class', zh: '该类的下一个关系' } },
  { keys: 'Alt+Up', does: { en: 'Move the member up', zh: '上移成员' } },
  { keys: 'Alt+Down', does: { en: 'Move the member down', zh: '下移成员' } },
]

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

/** Keys mean something to the canvas while it, a class, a package or a relation has the focus; rows see to themselves. */
const concernsCanvas = ({ target, currentTarget }: KeyboardEvent): boolean =>
  target === currentTarget ||
  (target instanceof Element && target.matches('[data-class], [data-package], [data-relation]'))

export function onClassKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || !concernsCanvas(event)) return
  const handled = useClassCanvas.getState().draft ? whileRelating(event) : whileEditing(event)
  if (handled) event.preventDefault()
}

/** Letting go of an arrow ends its burst. */
export function onClassKeyUp(event: KeyboardEvent<HTMLElement>): void {
  if (directions[event.key]) commitMove()
}

const boxes = (): NamedBox<ClassId>[] =>
  (openClassView()?.view.nodes ?? []).map((node) => ({ ...node, id: node.class }))

/** Packages are read before what is in them, so all that can be walked to is in one order. */
function readingOrder(): (ClassId | PackageId)[] {
  const frames = (openClassView()?.view.packages ?? []).map((frame) => ({ ...frame, id: frame.package }))
  const inOrder: NamedBox<ClassId | PackageId>[] = rowsOf<NamedBox<ClassId | PackageId>>([
    ...frames.map((frame) => ({ ...frame, height: 24 })),
    ...boxes(),
  ]).flat()
  return inOrder.map(({ id }) => id)
}

function whileRelating(event: KeyboardEvent): boolean {
  const { draft } = useClassCanvas.getState()
  if (!draft) return false
  const from = draft.over ?? draft.fixed
  const direction = directions[event.key]
  if (direction) return aim(neighbourOf(boxes(), from, direction))
  switch (event.key) {
    case 'Tab': {
      const order = rowsOf(boxes())
        .flat()
        .map(({ id }) => id)
      return aim(stepInOrder(order, draft.over, event.shiftKey ? -1 : 1))
    }
    case 'Enter':
      finishRelation()
      return true
    case 'Escape':
      return cancelRelation()
    default:
      return false
  }
}

function aim(target: ClassId | null): true {
  if (target) aimAtClass(target)
  if (target) scrollToElements([target])
  return true
}

function whileEditing(event: KeyboardEvent): boolean {
  const direction = directions[event.key]
  if (direction) return event.altKey ? walk(direction, event.shiftKey) : push(direction, event.shiftKey)
  switch (event.key) {
    case 'Tab':
      return goTo(stepInOrder(readingOrder(), currentBox(), event.shiftKey ? -1 : 1))
    case ' ':
      return selectFocused(event.shiftKey)
    case 'Enter':
    case 'F2':
      return nameCurrent()
    case 'Escape':
      return callOff()
    case '[':
      return stepRelation(-1)
    case ']':
      return stepRelation(1)
    default:
      return event.altKey ? false : letter(event)
  }
}

function letter({ key, shiftKey }: KeyboardEvent): boolean {
  const at = currentBox()
  const current = at && openDesign()?.classes.has(at) ? classId(at) : null
  switch (key.toLowerCase()) {
    case 'n':
      if (shiftKey) createPackage()
      else createClass()
      return true
    case 'l':
      return startFromSelection()
    case 'i':
      if (current) typeNewMember(current, 'attributes')
      return current !== null
    case 'o':
      if (current) typeNewMember(current, 'operations')
      return current !== null
    case 'm':
      return current !== null && focusRow(firstRow(current))
    default:
      return false
  }
}

function callOff(): boolean {
  if (cancelMove()) return true
  if (currentTool() !== 'select') setTool('select')
  else selectNothing()
  return true
}

const focused = (attribute: 'data-class' | 'data-package' | 'data-relation'): string | null =>
  document.activeElement?.getAttribute(attribute) ?? null

/** Where the keyboard stands: on the focused class or package, else on the only selected one. */
function currentBox(): ClassId | PackageId | null {
  const at = focused('data-class') ?? focused('data-package')
  const { selection } = useStudio.getState()
  const [only] = selection
  const chosen = at ?? (selection.size === 1 ? only : null)
  const design = openDesign()
  if (!chosen || !design) return null
  return design.classes.get(chosen)?.id ?? design.packages.get(chosen)?.id ?? null
}

/** @param add keeps what is selected, and adds to it. */
function goTo(element: ElementId | null, add = false): boolean {
  if (!element) return false
  select(add ? [...useStudio.getState().selection, element] : [element])
  scrollToElements([element])
  useClassCanvas.setState({ focus: element })
  return true
}

function walk(direction: Direction, add: boolean): boolean {
  const from = currentBox()
  const all: NamedBox<ClassId | PackageId>[] = boxes()
  goTo(from ? neighbourOf(all, from, direction) : stepInOrder(readingOrder(), null, 1), add)
  return true
}

function selectFocused(add: boolean): boolean {
  const id = focused('data-class') ?? focused('data-package') ?? focused('data-relation')
  if (!id) return false
  if (add) toggle(classId(id))
  else select([classId(id)])
  return true
}

function push(direction: Direction, far: boolean): boolean {
  const [dx, dy] = towards[direction]
  const size = far ? bigStep : gridStep
  nudge(dx * size, dy * size)
  return true
}

function nameCurrent(): boolean {
  const at = currentBox()
  if (at) typeName(at)
  return at !== null
}

/** The class whose relations are being walked through. */
let relationsOf: string | null = null

function stepRelation(by: 1 | -1): boolean {
  const design = openDesign()
  if (!design) return false
  const current = focused('data-relation')
  if (!current) relationsOf = currentBox()
  const around = [...design.classRelations.values()]
    .filter(({ source, target }) => source === relationsOf || target === relationsOf)
    .map(({ id }): string => id)
  if (around.length === 0) return false
  const index = current ? around.indexOf(current) : -1
  const next =
    index === -1 ? (by === 1 ? 0 : around.length - 1) : (index + by + around.length) % around.length
  const to = around[next]
  return goTo(to === undefined ? null : classRelationId(to))
}
