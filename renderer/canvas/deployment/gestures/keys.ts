import type { KeyboardEvent } from 'react'
import { type ElementId, partsOfWire, type WireId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import { call } from '../../../../shared/commands/define-command'
import moveNodes from '../../../../shared/commands/deployment/move-nodes.command'
import { deploymentNodeKinds } from '../../../../shared/model/deployment/deployment-node'
import { outwards } from '../../../../shared/model/deployment/standing'
import type { Design } from '../../../../shared/model/design'
import type { DeploymentNodeBox, DeploymentView } from '../../../../shared/views/deployment/deployment-boxes'
import { joinLastSteps, run } from '../../../state/edit'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { gridStep } from '../../grid'
import { nameSelectedGroup } from '../../grouping/group-naming'
import { meantBy, reachInto } from '../../grouping/meant'
import { answerLayout } from '../../layout/take-layout'
import { focusGrips } from '../../lines/shaping/grip-handlers'
import { shiftCalls, shiftMarks } from '../../marks/gestures/moving-marks'
import { letGo, toggle } from '../../pressing'
import { scrollToElements } from '../../viewport'
import { type Direction, type NamedBox, neighbourOf, stepInOrder } from '../../walking'
import { addNodeOf, changeReplicas } from '../deployment-actions'
import { useDeployment } from '../deployment-state'
import { topmost } from '../landing'
import { openDeployment } from '../open-deployment'
import { aim, callOffCarry, carryWithKeys, land } from './carrying'

/** What the keys do while the deployment canvas has the focus, for the sheet of shortcuts. */
export const deploymentKeys: readonly { readonly keys: string; readonly does: Localized }[] = [
  { keys: 'Tab', does: { en: 'Next node, service or line', zh: '下一个节点、服务或线条' } },
  {
    keys: 'Shift+Tab',
    does: { en: 'Previous node, service or line', zh: '上一个节点、服务或线条' },
  },
  {
    keys: '1–5',
    does: { en: 'Add a region, zone, cluster, host or container', zh: '添加地域、可用区、集群、主机或容器' },
  },
  { keys: 'M', does: { en: 'Move the selection to another node', zh: '把选中内容移到其他节点' } },
  { keys: '+', does: { en: 'One more replica here', zh: '此处增加一个副本' } },
  { keys: '-', does: { en: 'One replica fewer here', zh: '此处减少一个副本' } },
  { keys: 'Alt+Arrows', does: { en: 'Node or service in that direction', zh: '该方向上的节点或服务' } },
  { keys: 'Alt+Shift+Arrows', does: { en: 'Select it as well', zh: '同时选中该方向上的节点或服务' } },
  { keys: 'Arrows', does: { en: 'Move the node by 8 px', zh: '将节点移动 8 px' } },
  { keys: 'Shift+Arrows', does: { en: 'Move the node by 80 px', zh: '将节点移动 80 px' } },
  { keys: 'Enter', does: { en: 'Rename, or shape the line', zh: '重命名，或调整线条' } },
]

interface Step {
  readonly direction: Direction
  readonly dx: number
  readonly dy: number
}

const steps: { readonly [key: string]: Step } = {
  ArrowLeft: { direction: 'left', dx: -1, dy: 0 },
  ArrowRight: { direction: 'right', dx: 1, dy: 0 },
  ArrowUp: { direction: 'up', dx: 0, dy: -1 },
  ArrowDown: { direction: 'down', dx: 0, dy: 1 },
}
/** ms within which the next press of an arrow belongs to the same burst, which is one step of undo. */
const burstPause = 600
let lastPush: { readonly step: unknown; readonly at: number } = { step: undefined, at: 0 }

/** Keys mean something to the canvas while it, or anything on it, has the focus; not in the box of a name. */
const concernsCanvas = ({ target, currentTarget }: KeyboardEvent): boolean =>
  target === currentTarget ||
  (target instanceof Element && target.matches('[data-place], [data-tile], [data-wire]'))

export function onDeploymentKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || !concernsCanvas(event)) return
  const handled = useDeployment.getState().carry ? whileCarrying(event) : whileEditing(event)
  if (handled) event.preventDefault()
}

function whileCarrying(event: KeyboardEvent): boolean {
  switch (event.key) {
    case 'Tab':
      return aim(event.shiftKey ? -1 : 1)
    case 'ArrowDown':
    case 'ArrowRight':
      return aim(1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return aim(-1)
    case 'Enter': {
      const { carry } = useDeployment.getState()
      if (carry && event.shiftKey) useDeployment.setState({ carry: { ...carry, adds: true } })
      land()
      return true
    }
    case 'Escape':
      callOffCarry()
      return true
    default:
      return false
  }
}

function whileEditing(event: KeyboardEvent): boolean {
  const step = steps[event.key]
  if (step && event.altKey) return walkTowards(step.direction, event.shiftKey)
  if (step) return push(step, event.shiftKey ? 10 * gridStep : gridStep)
  const kind = event.altKey ? undefined : deploymentNodeKinds[Number(event.key) - 1]
  if (kind) {
    addNodeOf(kind)
    return true
  }
  switch (event.key) {
    case 'Tab':
      return walk(event.shiftKey ? -1 : 1)
    case ' ':
      return selectFocused(event.shiftKey)
    case 'Enter':
    case 'F2':
      if (event.key === 'F2' && nameSelectedGroup()) return true
      return (event.key === 'Enter' && answerLayout('Enter')) || rename()
    case '+':
    case '=':
      return changeReplicas(1)
    case '-':
      return changeReplicas(-1)
    case 'Escape':
      return answerLayout('Escape') || letGo()
    default:
      return event.key.toLowerCase() === 'm' && carryWithKeys()
  }
}

/** What the keyboard stands on: an element, or one of the lines of a link. */
type Stop = ElementId | WireId

/**
 * Nodes and what stands in them, each node before its contents, from left to right and top to bottom; after replicas the
 * lines from them.
 */
function readingOrder({ nodes, tiles, wires }: DeploymentView): Stop[] {
  const byPlace = <B extends { readonly x: number; readonly y: number }>(a: B, b: B): number =>
    a.y - b.y || a.x - b.x
  const linesFrom = (tile: string): WireId[] => wires.filter(({ from }) => from === tile).map(({ id }) => id)
  const inside = (parent: string | null): Stop[] => [
    ...tiles
      .filter(({ node }) => node === parent)
      .sort(byPlace)
      .flatMap(({ deployment }) => [deployment, ...linesFrom(deployment)]),
    ...nodes
      .filter((box) => box.parent === parent)
      .sort(byPlace)
      .flatMap(({ node }) => [node, ...inside(node)]),
  ]
  return inside(null)
}

const focused = (): ElementId | null => {
  const { activeElement } = document
  return (activeElement?.getAttribute('data-place') ??
    activeElement?.getAttribute('data-tile') ??
    null) as ElementId | null
}

const focusedWire = (): WireId | null =>
  (document.activeElement?.getAttribute('data-wire') ?? null) as WireId | null

/** The element that is selected where the keyboard stands: of a line, its link. */
const selectedBy = (stop: Stop): ElementId => (partsOfWire(stop)[0] ?? stop) as ElementId

/** Where the keyboard stands: on what has the focus, else on the only thing that is selected. */
function current(): ElementId | null {
  const { selection } = useStudio.getState()
  const [only] = selection
  return focused() ?? (selection.size === 1 && only !== undefined ? only : null)
}

/** @param add keeps what is selected, and adds to it. */
function goTo(next: Stop | null, add = false): boolean {
  if (next === null) return false
  const element = selectedBy(next)
  const meant = meantBy(element)
  select(add ? [...useStudio.getState().selection, ...meant] : meant)
  scrollToElements([element])
  useDeployment.setState({ focus: next, ...(element === next ? {} : { wire: next as WireId }) })
  return true
}

function walk(by: 1 | -1): boolean {
  const open = openDeployment()
  return open !== null && goTo(stepInOrder(readingOrder(open.view), focusedWire() ?? current(), by))
}

/** To what stands in that direction: from replicas to replicas, from a node to one that stands as deep, or else to any. */
function walkTowards(direction: Direction, add: boolean): boolean {
  const open = openDeployment()
  const from = current()
  if (!open) return false
  if (from === null) {
    goTo(stepInOrder(readingOrder(open.view), null, 1))
    return true
  }
  const [same, all] = boxesBeside(open.design, open.view, from)
  goTo(neighbourOf(same, from, direction) ?? neighbourOf(all, from, direction), add)
  return true
}

/** Boxes that the keyboard can walk to from an element: those like it, and all. It is itself among both. */
function boxesBeside(
  { deploymentNodes }: Design,
  { nodes, tiles }: DeploymentView,
  from: ElementId,
): readonly [NamedBox<ElementId>[], NamedBox<ElementId>[]] {
  const replicas = tiles.map((box): NamedBox<ElementId> => ({ ...box, id: box.deployment }))
  const own = nodes.find(({ node }) => node === from)
  if (!own) return [replicas, replicas]
  const isRelated = (a: string, b: string): boolean => outwards(deploymentNodes, a).some(({ id }) => id === b)
  const others = nodes.filter(
    ({ node }) => node === from || !(isRelated(node, from) || isRelated(from, node)),
  )
  const named = (box: DeploymentNodeBox): NamedBox<ElementId> => ({ ...box, id: box.node })
  return [others.filter(({ depth }) => depth === own.depth).map(named), others.map(named)]
}

function selectFocused(add: boolean): boolean {
  const wire = focusedWire()
  const element = wire === null ? focused() : selectedBy(wire)
  if (wire !== null) useDeployment.setState({ wire })
  if (element === null) return false
  if (add) toggle(element)
  else if (!reachInto(element)) select(meantBy(element))
  return true
}

/** The name of an element is typed; a line hands the keyboard to its grips. */
function rename(): boolean {
  if (focusedWire() !== null) return focusGrips()
  const renaming = current()
  if (renaming === null) return false
  useDeployment.setState({ renaming })
  return true
}

function push({ dx, dy }: Step, size: number): boolean {
  const open = openDeployment()
  if (!open) return false
  // What stands in another one that is selected comes along with it.
  const pushed = topmost(open.design, useStudio.getState().selection)
  const boxes = new Map(open.view.nodes.map((box) => [box.node, box]))
  const moves = open.view.nodes.flatMap((box) => {
    if (!pushed.has(box.node)) return []
    const outer = box.parent === null ? undefined : boxes.get(box.parent)
    return [
      {
        id: box.node,
        x: Math.round(box.x - (outer?.x ?? 0) + dx * size),
        y: Math.round(box.y - (outer?.y ?? 0) + dy * size),
      },
    ]
  })
  shiftMarks(dx * size, dy * size)
  const calls = [...(moves.length > 0 ? [call(moveNodes, { moves })] : []), ...shiftCalls()]
  if (calls.length === 0) return true
  const before = useStudio.getState().undos.at(-1)
  run(calls)
  if (before !== undefined && before === lastPush.step && performance.now() - lastPush.at < burstPause)
    joinLastSteps()
  lastPush = { step: useStudio.getState().undos.at(-1), at: performance.now() }
  return true
}
