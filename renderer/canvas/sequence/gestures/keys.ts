import type { KeyboardEvent } from 'react'
import type { ElementId, ParticipantId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import { call } from '../../../../shared/commands/define-command'
import moveParticipants from '../../../../shared/commands/interaction/move-participants.command'
import moveSteps from '../../../../shared/commands/interaction/move-steps.command'
import type { FragmentKind } from '../../../../shared/model/interaction/step'
import { run } from '../../../state/edit'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { letGo } from '../../pressing'
import { scrollToElements } from '../../viewport'
import { openSequence } from '../adapter/open-sequence'
import { neighbourIn, participantsInOrder, stepsInOrder } from '../adapter/reading-order'
import {
  addNoteHere,
  addOperand,
  addSomebody,
  frameSelection,
  selectedParts,
  toggleActivation,
  toggleNumbering,
  unwrapSelection,
  wrapSelection,
} from '../sequence-edits'
import { useSequence } from '../sequence-state'
import { callOffGesture } from './follow'
import { startFromKeyboard, whileDrawing } from './key-message'
import { isWhereItStands, mayGo } from './moving'
import { pauseOrGoOn, play, stepBy, stopPlaying } from './playing'

/** What the keys do while the sequence has the focus, for the sheet of shortcuts. */
export const sequenceKeys: readonly { readonly keys: string; readonly does: Localized }[] = [
  { keys: 'Arrows', does: { en: 'Walk through lifelines and steps', zh: '在生命线与步骤间移动' } },
  { keys: 'Shift+Arrows', does: { en: 'Select the next step as well', zh: '同时选中下一个步骤' } },
  {
    keys: 'Alt+Arrows',
    does: { en: 'Move the selection, also across fragments', zh: '移动所选内容，可跨片段' },
  },
  { keys: 'M', does: { en: 'Draw a message from here', zh: '从此处绘制消息' } },
  { keys: 'P', does: { en: 'Add a participant', zh: '添加参与者' } },
  { keys: 'Shift+P', does: { en: 'Add an actor', zh: '添加角色' } },
  { keys: 'N', does: { en: 'Add a note', zh: '添加注释' } },
  { keys: 'G, A', does: { en: 'Wrap in alternatives', zh: '放入分支片段' } },
  { keys: 'G, O / L / P', does: { en: 'Wrap in opt, loop, par', zh: '放入可选、循环、并行片段' } },
  { keys: 'G, C / B / R', does: { en: 'Wrap in critical, break, rect', zh: '放入临界区、中断、背景标记' } },
  { keys: 'U', does: { en: 'Unwrap the fragment', zh: '取消片段' } },
  { keys: 'E', does: { en: 'Add an operand', zh: '添加分支' } },
  { keys: 'F', does: { en: 'Frame the selected lifelines', zh: '为所选生命线添加分组框' } },
  { keys: 'X', does: { en: 'Activation on or off', zh: '切换激活条' } },
  { keys: '#', does: { en: 'Message numbers on or off', zh: '切换消息编号' } },
  { keys: 'Enter', does: { en: 'Edit the text', zh: '编辑文本' } },
  {
    keys: 'Space',
    does: { en: 'Play from the first message, or pause', zh: '从第一条消息开始演示，或暂停' },
  },
  {
    keys: 'Escape',
    does: { en: 'Cancel, select nothing, or leave zen mode', zh: '取消、取消选择，或退出禅模式' },
  },
]

/** Second key of the chord that wraps the selection. */
const wrapKeys: { readonly [key: string]: FragmentKind } = {
  a: 'alt',
  o: 'opt',
  l: 'loop',
  p: 'par',
  c: 'critical',
  b: 'break',
  r: 'rect',
}

/** Keys mean something to the sequence while it, or a thing in it, has the focus; not where a text is typed. */
const concerns = ({ target, currentTarget }: KeyboardEvent): boolean =>
  target === currentTarget || (target instanceof Element && target.matches('[data-element]'))

export function onSequenceKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || !concerns(event)) return
  const { draft, playback, chord } = useSequence.getState()
  if (event.key === 'Escape' && callOffGesture()) {
    event.preventDefault()
    return
  }
  // While the pointer draws, the keys have nothing to choose.
  if (draft && draft.at !== null) return
  const handled = playback
    ? whilePlaying(event)
    : draft
      ? whileDrawing(event)
      : chord
        ? secondOfChord(event)
        : whileEditing(event)
  if (handled) event.preventDefault()
}

function whilePlaying({ key }: KeyboardEvent): boolean {
  switch (key) {
    case ' ':
      pauseOrGoOn()
      return true
    case 'ArrowRight':
    case 'ArrowDown':
      stepBy(1)
      return true
    case 'ArrowLeft':
    case 'ArrowUp':
      stepBy(-1)
      return true
    case 'Escape':
      stopPlaying()
      return true
    default:
      return false
  }
}

function secondOfChord({ key }: KeyboardEvent): boolean {
  if (key === 'Shift' || key === 'Alt') return true
  useSequence.setState({ chord: false })
  const kind = wrapKeys[key.toLowerCase()]
  if (kind) wrapSelection(kind)
  return true
}

function whileEditing(event: KeyboardEvent): boolean {
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const by = event.key === 'ArrowDown' ? 1 : -1
      return event.altKey ? moveStepsBy(by) : walkSteps(by, event.shiftKey)
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const by = event.key === 'ArrowRight' ? 1 : -1
      return event.altKey ? moveHeadsBy(by) : walkLifelines(by, event.shiftKey)
    }
    case 'Enter':
    case 'F2':
      return editText()
    case ' ':
      play()
      return true
    case 'Escape':
      return letGo()
    case '#':
      toggleNumbering()
      return true
    default:
      return !event.altKey && onLetter(event)
  }
}

function onLetter({ key, shiftKey }: KeyboardEvent): boolean {
  switch (key.toLowerCase()) {
    case 'm':
      return startFromKeyboard(currentElement())
    case 'p':
      addSomebody(shiftKey ? 'actor' : 'other')
      return true
    case 'n':
      addNoteHere()
      return true
    case 'g':
      useSequence.setState({ chord: selectedParts().steps.length > 0 })
      return true
    case 'u':
      unwrapSelection()
      return true
    case 'e':
      addOperand()
      return true
    case 'f':
      frameSelection()
      return true
    case 'x':
      toggleActivation()
      return true
    default:
      return false
  }
}

/** Where the keyboard stands: on the focused element, else on what is selected last. */
function currentElement(): ElementId | null {
  const focused = document.activeElement?.getAttribute('data-element')
  if (focused) return focused as ElementId
  const { steps, participants } = selectedParts()
  return steps.at(-1) ?? participants.at(-1) ?? null
}

/** The step that the keyboard was on before it went to a lifeline. */
let lastStep: ElementId | null = null

function goTo(id: ElementId | null, add = false): boolean {
  if (!id) return false
  select(add ? [...useStudio.getState().selection, id] : [id])
  scrollToElements([id])
  useSequence.setState({ focus: id })
  return true
}

function walkSteps(by: 1 | -1, add: boolean): boolean {
  const open = openSequence()
  if (!open) return false
  const steps: readonly ElementId[] = stepsInOrder(open.interaction)
  const current = currentElement()
  const at = current === null ? -1 : steps.indexOf(current)
  if (at < 0) {
    const back = steps.find((id) => id === lastStep) ?? steps[0] ?? null
    return by === 1 ? goTo(back, add) : current === null && goTo(steps.at(-1) ?? null)
  }
  lastStep = steps[at] ?? null
  if (at === 0 && by === -1) return goTo(participantsInOrder(open.interaction)[0] ?? null)
  return goTo(neighbourIn(steps, current, by), add)
}

/** From a step to the lifeline at its left or right end; from a lifeline to its neighbour. */
function walkLifelines(by: 1 | -1, add: boolean): boolean {
  const open = openSequence()
  if (!open) return false
  const participants = participantsInOrder(open.interaction)
  const current = currentElement()
  if (participants.some((id) => id === current)) return goTo(neighbourIn(participants, current, by), add)
  const row = open.view.rows.find(({ id }) => id === current)
  if (!row) return goTo(neighbourIn(participants, null, by), add)
  lastStep = row.id
  const ends: readonly ParticipantId[] =
    row.type === 'note' ? row.step.participants : [row.step.from, row.step.to]
  const inOrder = participants.filter((id) => ends.includes(id))
  return goTo((by === 1 ? inOrder.at(-1) : inOrder[0]) ?? null, add)
}

/** Moves the selected steps to the next gap up or down in which they stand elsewhere, in or out of fragments. */
function moveStepsBy(by: 1 | -1): boolean {
  const open = openSequence()
  const { steps } = selectedParts()
  if (!open || steps.length === 0) return true
  const isOpen = mayGo(open, steps)
  const rows = [...open.view.rows, ...open.view.fragments.map((each) => ({ ...each, top: each.y }))]
  const held = rows.filter(({ id }) => steps.includes(id))
  const [top, bottom] = [
    Math.min(...held.map((each) => each.top)),
    Math.max(...held.map((each) => each.top + each.height)),
  ]
  const places = open.view.places.filter(
    (place) =>
      isOpen(place) &&
      !isWhereItStands(open, steps, place) &&
      (by === 1 ? place.y >= bottom - 1 : place.y <= top + 1),
  )
  const to = by === 1 ? places[0] : places.at(-1)
  if (to) run(call(moveSteps, { steps, to: to.place }))
  scrollToElements(steps)
  return true
}

function moveHeadsBy(by: 1 | -1): boolean {
  const open = openSequence()
  const { participants } = selectedParts()
  if (!open || participants.length === 0) return true
  const order = participantsInOrder(open.interaction)
  const at = participants.map((id) => order.indexOf(id))
  const index = by === 1 ? Math.max(...at) + 2 : Math.min(...at) - 1
  if (index >= 0 && index <= order.length) run(call(moveParticipants, { participants, index }))
  scrollToElements(participants)
  return true
}

function editText(): boolean {
  const element = currentElement()
  if (!element) return false
  useSequence.setState({ editing: { element, operand: 0 } })
  return true
}
