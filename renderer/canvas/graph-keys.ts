import type { KeyboardEvent } from 'react'
import type { ElementId } from '../../shared/base/ids'
import { openDesign } from '../state/edit'
import { select } from '../state/selection'
import { useStudio } from '../state/studio-store'
import { nameSelectedGroup } from './grouping/group-naming'
import { meantBy, reachInto } from './grouping/meant'
import { answerLayout } from './layout/take-layout'
import { focusGrips } from './lines/shaping/grip-handlers'
import { letGo, toggle } from './pressing'
import { scrollToElements } from './viewport'
import { type Direction, stepInOrder } from './walking'

/** A line between two boxes. */
interface Line {
  readonly id: ElementId
  readonly source: ElementId
  readonly target: ElementId
}

/** A line that is being drawn, as far as the keys are concerned. */
interface Draft<E extends ElementId> {
  /** Box that the fixed end is at. */
  readonly fixed: E
  /** Box that the loose end is over. */
  readonly over: E | null
}

/**
 * What a view of boxes, and lines between them, does when keys ask it to. `B`: what can be walked to; `E`: what a line can
 * end at.
 */
export interface GraphView<B extends ElementId, E extends B> {
  /** Attributes with the id of an element, which only what can have the keyboard focus bears. */
  readonly attributes: { readonly boxes: readonly `data-${string}`[]; readonly lines: `data-${string}` }
  readonly boxOf: (id: string) => B | null
  /** Boxes in the order in which Tab goes through them. */
  readonly readingOrder: () => readonly B[]
  readonly neighbour: (from: B, towards: Direction) => B | null
  readonly lines: () => Iterable<Line>
  readonly draft: () => Draft<E> | null
  /** Boxes that a line being drawn can go to, in the order of Tab. */
  readonly targets: (draft: Draft<E>) => readonly E[]
  /** The one of them that lies beside a box. */
  readonly targetBeside: (draft: Draft<E>, from: E, towards: Direction) => E | null
  readonly aim: (at: E) => void
  readonly finish: () => void
  readonly cancel: () => boolean
  /** Size of the grid, px: an arrow moves by one step of it, with Shift by five. */
  readonly gridStep: number
  readonly nudge: (dx: number, dy: number) => void
  readonly commitMove: () => void
  readonly cancelMove: () => boolean
  readonly giveFocus: (id: ElementId) => void
  /** Lets the name of a box be typed. */
  readonly rename: (box: B) => void
  /** Lets the label of a line be typed; absent: lines have none to type. */
  readonly nameLine?: (line: ElementId) => void
  /** A key that only this view knows. */
  readonly letter: (event: KeyboardEvent, current: B | null) => boolean
  /** Adds a box with a line to a box, on one side of it; absent: the view does not know what comes there. */
  readonly grow?: (from: B, towards: Direction) => void
}

type Arrow = readonly [direction: Direction, dx: number, dy: number]
const arrows: { readonly [key: string]: Arrow } = {
  ArrowLeft: ['left', -1, 0],
  ArrowRight: ['right', 1, 0],
  ArrowUp: ['up', 0, -1],
  ArrowDown: ['down', 0, 1],
}
/** Steps of the grid that an arrow with Shift moves the selection by. */
const bigStep = 10

/** Handlers of the keys of a view of boxes and lines: walking, selecting, moving, drawing lines, naming. */
export function graphKeys<B extends ElementId, E extends B>(view: GraphView<B, E>) {
  const { boxes, lines } = view.attributes
  const focusable = [...boxes, lines].map((attribute) => `[${attribute}]`).join()
  /** The box whose lines are being walked through. */
  let linesOf: B | null = null

  const idOfFocused = (attribute: string): string | null =>
    document.activeElement?.getAttribute(attribute) ?? null
  const focusedBox = (): B | null => {
    const id = boxes.map(idOfFocused).find((each) => each !== null)
    return id ? view.boxOf(id) : null
  }
  const focusedLine = (): ElementId | null => {
    const id = idOfFocused(lines)
    return id === null ? null : ([...view.lines()].find((line) => line.id === id)?.id ?? null)
  }

  /** The line that is all that is selected. */
  function selectedLine(): ElementId | null {
    const { selection } = useStudio.getState()
    const [only] = selection
    return selection.size === 1 ? ([...view.lines()].find(({ id }) => id === only)?.id ?? null) : null
  }

  /** Where the keyboard stands: on the focused box, else on the only selected one. */
  function current(): B | null {
    const { selection } = useStudio.getState()
    const [only] = selection
    return focusedBox() ?? (only && selection.size === 1 ? view.boxOf(only) : null)
  }

  /** @param add keeps what is selected, and adds to it. */
  function goTo(element: ElementId | null, add = false): boolean {
    if (!element) return false
    const meant = meantBy(element)
    select(add ? [...useStudio.getState().selection, ...meant] : meant)
    scrollToElements([element])
    view.giveFocus(element)
    return true
  }

  function walk(towards: Direction, add: boolean): true {
    const from = current()
    goTo(from ? view.neighbour(from, towards) : stepInOrder(view.readingOrder(), null, 1), add)
    return true
  }

  function selectFocused(add: boolean): boolean {
    const element = focusedBox() ?? focusedLine()
    if (!element) return false
    if (add) toggle(element)
    else if (!reachInto(element)) select(meantBy(element))
    return true
  }

  const callOff = (): boolean => view.cancelMove() || answerLayout('Escape') || letGo()

  function nameCurrent(): boolean {
    const line = view.nameLine ? (focusedLine() ?? selectedLine()) : null
    if (line) {
      view.nameLine?.(line)
      return true
    }
    const box = current()
    if (box) view.rename(box)
    return box !== null
  }

  function stepLine(by: 1 | -1): boolean {
    const at = focusedLine()
    if (!at) linesOf = current()
    const around = [...view.lines()]
      .filter(({ source, target }) => source === linesOf || target === linesOf)
      .map(({ id }) => id)
    const index = at ? around.indexOf(at) : -1
    const next = index === -1 ? (by === 1 ? 0 : -1) : (index + by) % around.length
    return goTo(around.at(next) ?? null)
  }

  function aim(target: E | null): true {
    if (target) view.aim(target)
    if (target) scrollToElements([target])
    return true
  }

  /** Ctrl with an arrow; with a further modifier it means something else. */
  function growCurrent({ key, altKey, shiftKey }: KeyboardEvent): boolean {
    const arrow = arrows[key]
    const from = current()
    if (!arrow || altKey || shiftKey || !from || !view.grow) return false
    view.grow(from, arrow[0])
    return true
  }

  function whileDrawing(event: KeyboardEvent, draft: Draft<E>): boolean {
    const arrow = arrows[event.key]
    if (arrow) return aim(view.targetBeside(draft, draft.over ?? draft.fixed, arrow[0]))
    switch (event.key) {
      case 'Tab':
        return aim(stepInOrder(view.targets(draft), draft.over, event.shiftKey ? -1 : 1))
      case 'Enter':
        view.finish()
        return true
      case 'Escape':
        return view.cancel()
      default:
        return false
    }
  }

  function onArrow({ altKey, shiftKey }: KeyboardEvent, [direction, dx, dy]: Arrow): true {
    if (altKey) return walk(direction, shiftKey)
    const size = view.gridStep * (shiftKey ? bigStep : 1)
    view.nudge(dx * size, dy * size)
    return true
  }

  function whileEditing(event: KeyboardEvent): boolean {
    const arrow = arrows[event.key]
    if (arrow) return onArrow(event, arrow)
    switch (event.key) {
      case 'Tab':
        if (!event.shiftKey && focusedLine() && focusedLine() === selectedLine() && focusGrips()) return true
        return goTo(stepInOrder(view.readingOrder(), current(), event.shiftKey ? -1 : 1))
      case ' ':
        return selectFocused(event.shiftKey)
      case 'Enter':
      case 'F2':
        if (event.key === 'F2' && nameSelectedGroup()) return true
        return (event.key === 'Enter' && answerLayout('Enter')) || nameCurrent()
      case 'Escape':
        return callOff()
      case '[':
        return stepLine(-1)
      case ']':
        return stepLine(1)
      default:
        return !event.altKey && view.letter(event, current())
    }
  }

  /** Keys mean something to the canvas while it, or an element of it, has the focus; not where something is typed. */
  const concernsCanvas = ({ target, currentTarget }: KeyboardEvent): boolean =>
    target === currentTarget || (target instanceof Element && target.matches(focusable))

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      if (event.defaultPrevented || !concernsCanvas(event) || !openDesign()) return
      const draft = view.draft()
      if (event.ctrlKey || event.metaKey) {
        if (!draft && growCurrent(event)) event.preventDefault()
        return
      }
      if (draft ? whileDrawing(event, draft) : whileEditing(event)) event.preventDefault()
    },
    /** Letting go of an arrow ends its burst. */
    onKeyUp: (event: KeyboardEvent<HTMLElement>): void => {
      if (arrows[event.key]) view.commitMove()
    },
  }
}
