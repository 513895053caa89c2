import { type ClassId, classId, type PackageId } from '../../../../shared/base/ids'
import moveClasses from '../../../../shared/commands/class/move-classes.command'
import { call } from '../../../../shared/commands/define-command'
import type { Design } from '../../../../shared/model/design'
import { grown, overlaps } from '../../../../shared/views/classes/boxes'
import { classView, type Held, type RoutedClassView } from '../../../../shared/views/classes/class-view'
import type { PackageBox } from '../../../../shared/views/classes/positioned-classes'
import type { Box, Point } from '../../../../shared/views/positioned-view'
import { useStudio } from '../../../state/studio-store'
import { clearGuides, useGuides } from '../../aligning/guides'
import { settle } from '../../aligning/settle'
import { snap } from '../../grid'
import { isHeldFast } from '../../grouping/locks'
import { asShown } from '../../layered/adapter/open-view'
import { dropShift, shiftCalls, shiftMarks } from '../../marks/gestures/moving-marks'
import { withSelected } from '../../pressing'
import {
  boxesOf,
  classesWithin,
  edit,
  isWithin,
  openClassView,
  packagesWithin,
} from '../adapter/open-class-view'
import { nothingHeld, useClassCanvas } from '../class-canvas-state'
import { withBlockMembers } from './block-members'

/** ms without another press after which pressed arrows become one edit, should the release of the key be missed. */
const burstPause = 600
/** A class stays in its package as long as it is no further from the others in it, px. */
const leash = 40

/** Escape was pressed with the pointer still down: until it goes up, what it drags stays where it was. */
let calledOff = false
let burst: ReturnType<typeof setTimeout> | undefined
/** Frames of packages as they are without what is held. */
let standing: {
  readonly revision: number
  readonly ids: string
  readonly frames: readonly PackageBox[]
} | null = null

/** The pointer took hold of something; of what is locked it gets none. */
export function grab(_: unknown, { id }: { readonly id: string }): void {
  commitMove()
  calledOff = isHeldFast(id)
}

/** Shows classes and packages at other places, by their upper left corners. A package takes along what is in it. */
function holdAt(corners: ReadonlyMap<string, Point>): void {
  const { held: exact } = useGuides.getState()
  const onGrid = ({ x, y }: Point): Point => ({ x: exact.x ? x : snap(x), y: exact.y ? y : snap(y) })
  const open = openClassView()
  if (!open || calledOff || corners.size === 0) return
  const { design, view } = open
  const held = new Map(useClassCanvas.getState().held)
  for (const [id, corner] of corners) {
    const block = view.nodes.find((node) => node.class === id)?.block
    // A block is a package or a part of one: it is not put into another.
    const stays = block ? { package: view.shown.design.classes.get(id)?.package ?? null } : {}
    if (design.classes.has(id) && !isHeldFast(id)) held.set(id, { ...onGrid(corner), ...stays })
    const frame = view.packages.find((each) => each.package === id)
    if (frame) shiftPackage(design, view, frame, onGrid(corner), held)
  }
  takeMarksAlong(view, held)
  useClassCanvas.setState(withPackages(design, view, held))
}

/** Marks that are selected together with what is moved move along with it. */
function takeMarksAlong({ nodes }: RoutedClassView, held: ReadonlyMap<string, Point>): void {
  const { selection } = useStudio.getState()
  const node = nodes.find((each) => held.has(each.class) && selection.has(each.class))
  const at = node && held.get(node.class)
  if (node && at) shiftMarks(at.x - node.x, at.y - node.y)
}

/** Shows the selected classes, and the marks with them, some px from where they stand. */
export function shiftClasses(dx: number, dy: number): void {
  const view = openClassView()?.view
  const seen = view && asShown(view.shown, useStudio.getState().selection)
  const nodes = view?.nodes.filter((node) => seen?.has(node.class)) ?? []
  calledOff = false
  holdAt(new Map(nodes.map((node) => [node.class, { x: node.x + dx, y: node.y + dy }])))
}

/** The pointer has classes and packages somewhere: they settle in line with what stands there. */
export function dragTo(corners: ReadonlyMap<string, Point>): void {
  const open = openClassView()
  if (!open || calledOff || corners.size === 0) return
  const ofPackages = open.view.packages.some(({ package: id }) => corners.has(id))
  const boxes: readonly (readonly [string, Box])[] = ofPackages
    ? open.view.packages.map((frame) => [frame.package, frame])
    : open.view.nodes.map((node) => [node.class, node])
  const places = new Map(boxes)
  const classes = corners as ReadonlyMap<ClassId, Point>
  // A package takes along what is in it and nothing else.
  holdAt(settle(ofPackages ? corners : withSelected(classes, (id) => places.get(id)), places))
}

function shiftPackage(
  design: Design,
  view: RoutedClassView,
  frame: PackageBox,
  corner: Point,
  held: Map<string, Held>,
): void {
  const [dx, dy] = [corner.x - frame.x, corner.y - frame.y]
  const inside = new Set<string>([
    ...classesWithin(design, frame.package),
    ...packagesWithin(design, frame.package),
  ])
  for (const { class: id, x, y, face } of view.nodes)
    if (inside.has(id) && !isHeldFast(id)) held.set(id, { x: x + dx, y: y + dy, package: face.class.package })
  for (const { package: id, x, y } of view.packages)
    if (inside.has(id) && classesWithin(design, id).length === 0) held.set(id, { x: x + dx, y: y + dy })
}

/** What is held, with the package that would take each class, and the one to highlight. */
function withPackages(design: Design, view: RoutedClassView, held: ReadonlyMap<string, Held>) {
  const frames = framesWithout(design, view, held)
  const taken = new Map<string, Held>()
  let dropPackage: PackageId | null = null
  const ofPackage = [...held.values()].some((each) => each.package !== undefined)
  for (const [id, place] of held) {
    const node = view.nodes.find((each) => each.class === id)
    if (!node || ofPackage) {
      taken.set(id, place)
      continue
    }
    const home = node.face.class.package
    const into = packageFor(design, frames, home, { ...place, width: node.width, height: node.height })
    taken.set(id, { ...place, package: into })
    if (into !== home) dropPackage = into
  }
  return { held: taken, dropPackage }
}

function framesWithout(
  design: Design,
  view: RoutedClassView,
  held: ReadonlyMap<string, Held>,
): readonly PackageBox[] {
  const { revision } = useStudio.getState()
  const ids = [...held.keys()].join()
  if (standing?.revision === revision && standing.ids === ids) return standing.frames
  const gone = new Map([...held].map(([id, place]) => [id, { ...place, package: null }]))
  standing = { revision, ids, frames: classView(design, gone, view).packages }
  return standing.frames
}

/** The package that a class would belong to at a place: the innermost there; its own while it is near the others. */
function packageFor(
  design: Design,
  frames: readonly PackageBox[],
  home: PackageId | null,
  box: Box,
): PackageId | null {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 0.1, height: 0.1 }
  const under = frames.findLast((frame) => overlaps(frame, middle))?.package ?? null
  if (home === null || under === home) return under
  if (under !== null && !isWithin(design, home, under)) return under
  const own = frames.find((frame) => frame.package === home)
  return !own || overlaps(grown(own, leash), box) ? home : under
}

/** Makes the shown places real: one edit, whatever was moved and however long it took. */
export function commitMove(): void {
  clearTimeout(burst)
  const { held } = useClassCanvas.getState()
  if (held.size === 0) return
  const open = openClassView()
  const moves = [...held].flatMap(([id, { x, y, package: into }]) => {
    const isThere = open?.design.classes.has(id) || open?.design.packages.has(id)
    return isThere ? [{ id: classId(id), x, y, ...(into === undefined ? {} : { package: into }) }] : []
  })
  const marks = shiftCalls()
  if (open && moves.length > 0) edit(call(moveClasses, { moves: withBlockMembers(open, moves) }), ...marks)
  clearGuides()
  useClassCanvas.setState({ held: nothingHeld, dropPackage: null })
}

/** Puts everything back where it was. @returns whether anything was being moved. */
export function cancelMove(): boolean {
  clearTimeout(burst)
  if (useClassCanvas.getState().held.size === 0) return false
  calledOff = true
  dropShift()
  clearGuides()
  useClassCanvas.setState({ held: nothingHeld, dropPackage: null })
  return true
}

/** Moves what is selected by some px. Presses in quick succession become one edit, made by `commitMove`. */
export function nudge(dx: number, dy: number): void {
  const open = openClassView()
  if (!open) return
  calledOff = false
  const selection = asShown(open.view.shown, useStudio.getState().selection)
  const { held } = useClassCanvas.getState()
  const corners = new Map<string, Point>()
  const frames = open.view.packages.filter(({ package: id }) => selection.has(id))
  const inFrames = new Set(frames.flatMap(({ package: id }) => classesWithin(open.design, id)))
  for (const node of open.view.nodes) {
    if (!selection.has(node.class) && !inFrames.has(node.class)) continue
    const { x, y } = held.get(node.class) ?? node
    corners.set(node.class, { x: x + dx, y: y + dy })
  }
  for (const frame of frames)
    if (boxesOf(open.view, classesWithin(open.design, frame.package)).length === 0) {
      const { x, y } = held.get(frame.package) ?? frame
      corners.set(frame.package, { x: x + dx, y: y + dy })
    }
  holdAt(corners)
  clearTimeout(burst)
  burst = setTimeout(commitMove, burstPause)
}
