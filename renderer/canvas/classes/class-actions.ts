import {
  type ClassId,
  classId,
  type ElementId,
  type PackageId,
  packageId,
  type ServiceId,
} from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import addClass from '../../../shared/commands/class/add-class.command'
import fromService from '../../../shared/commands/class/from-service.command'
import pasteClasses, {
  type ClassFragment,
  classFragmentSchema,
} from '../../../shared/commands/class/paste-classes.command'
import { call } from '../../../shared/commands/define-command'
import deleteElements from '../../../shared/commands/elements/delete-elements.command'
import addPackage from '../../../shared/commands/package/add-package.command'
import { groupsAmong } from '../../../shared/model/group'
import type { DesignPatch } from '../../../shared/model/patch'
import { overlaps } from '../../../shared/views/classes/boxes'
import type { ClassBox } from '../../../shared/views/classes/positioned-classes'
import { coursesAlong } from '../../../shared/views/lines/courses-along'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { parseClip, readClipboard, writeClipboard } from '../../state/clipboard'
import { openDesign, run } from '../../state/edit'
import { select } from '../../state/selection'
import { notify, useStudio } from '../../state/studio-store'
import { snap } from '../grid'
import { stage } from '../stage'
import { scrollToElements } from '../viewport'
import { edit, openClassView } from './adapter/open-class-view'
import { useClassCanvas } from './class-canvas-state'
import { typeName } from './gestures/naming'

const texts = {
  cut: { en: 'Cut', zh: '剪切' },
  duplicate: { en: 'Duplicate', zh: '复制一份' },
  foreign: {
    en: 'The clipboard holds no classes. Copy some in the class view, then paste them here.',
    zh: '剪贴板中没有类。请先在类图中复制类，再粘贴到这里。',
  },
} as const

/** px between what is there and a class that is put beside it, and the size that a new one is taken to have. */
const beside = 40
const newSize = { width: 160, height: 64 } as const

const selectedClasses = (): ClassId[] => {
  const { selection } = useStudio.getState()
  return [...(openDesign()?.classes.values() ?? [])].map(({ id }) => id).filter((id) => selection.has(id))
}

/** Selects elements and, where they are out of sight, moves the canvas as little as brings them into view. */
function selectAndShow(elements: readonly ElementId[]): void {
  select(elements)
  scrollToElements(elements)
}

const addedClasses = (patches: readonly DesignPatch[]): ClassId[] =>
  patches.flatMap((patch) => (patch.table === 'classes' && patch.before === null ? [classId(patch.id)] : []))

export function selectAll(): void {
  const design = openDesign()
  if (!design) return
  select([
    ...[...design.classes.values()].map(({ id }) => id),
    ...[...design.packages.values()].map(({ id }) => id),
    ...[...design.classRelations.values()].map(({ id }) => id),
  ])
}

export function deleteSelection(label?: Localized): void {
  const { selection } = useStudio.getState()
  const design = openDesign()
  if (!design) return
  const { classes, packages, classRelations, patterns } = design
  const elements = [...selection].filter((id) =>
    [classes, packages, classRelations, patterns].some((table) => table.has(id)),
  )
  if (elements.length === 0) return
  run(call(deleteElements, { services: [], links: [], elements }), label)
  stage()?.root.focus({ preventScroll: true })
}

/** The selected classes, the relations among them, where they are seen and what courses people gave them. */
function selectedFragment(): ClassFragment | null {
  const open = openClassView()
  const chosen = new Set<string>(selectedClasses())
  if (!open || chosen.size === 0) return null
  const { standing } = open.view.shown
  const nodes = new Map<string, ClassBox>(standing.nodes.map((node) => [node.class, node]))
  const classRelations = [...open.design.classRelations.values()].filter(
    ({ source, target }) => chosen.has(source) && chosen.has(target),
  )
  const lineCourses = coursesAlong(classRelations, open.design.lineCourses, (id) => nodes.get(id))
  const groups = groupsAmong(open.design, chosen)
  return {
    classes: [...open.design.classes.values()].filter(({ id }) => chosen.has(id)),
    classRelations,
    classPlacements: standing.nodes.flatMap(({ class: id, x, y }) => (chosen.has(id) ? [{ id, x, y }] : [])),
    ...(lineCourses.length > 0 && { lineCourses }),
    ...(groups.length > 0 ? { groups } : {}),
  }
}

export async function copySelection(): Promise<boolean> {
  const fragment = selectedFragment()
  return fragment !== null && writeClipboard(JSON.stringify(fragment))
}

export async function cutSelection(): Promise<void> {
  if (await copySelection()) deleteSelection(texts.cut)
}

export async function pasteFromClipboard(): Promise<void> {
  if (!openDesign()) return
  const text = await readClipboard()
  if (text === null) return
  const fragment = parseFragment(text)
  if (fragment) paste(fragment)
  else notify('info', texts.foreign)
}

function parseFragment(text: string): ClassFragment | null {
  const fragment = parseClip(text, classFragmentSchema)
  return fragment && fragment.classes.length > 0 ? fragment : null
}

export function duplicateSelection(): void {
  const fragment = selectedFragment()
  if (fragment) paste(fragment, texts.duplicate)
}

/** Adds a copy at the next place to the right and below where none of its classes lies on another one's corner. */
function paste(fragment: ClassFragment, label?: Localized): void {
  const open = openClassView()
  if (!open) return
  const corners = new Set(open.view.shown.standing.nodes.map(({ x, y }) => `${x},${y}`))
  let shift = beside
  while (fragment.classPlacements.some(({ x, y }) => corners.has(`${x + shift},${y + shift}`)))
    shift += beside
  const applied = run(call(pasteClasses, { fragment, dx: shift, dy: shift }), label)
  if (!applied.ok) return
  const added = addedClasses(applied.value)
  selectAndShow(added)
  useClassCanvas.setState({ focus: added[0] ?? null })
}

/** The class that was selected last, or the block that it is in, as it is seen. */
function lastSelected(): ClassBox | undefined {
  const view = openClassView()?.view
  const [last] = selectedClasses().slice(-1)
  const seen = last && (view?.shown.standsFor.get(last) ?? last)
  return view?.nodes.find((node) => node.class === seen)
}

/** The upper left corner of a new class: right of the selected one, else in the middle of what is in sight, where free. */
function freeCorner(): Point {
  const open = openClassView()
  const near = lastSelected()
  const start = near ? { x: near.x + near.width + beside, y: near.y } : middleInSight()
  const taken: Box[] = (open?.view.nodes ?? []).map(({ x, y, width, outerHeight }) => ({
    x,
    y,
    width,
    height: outerHeight,
  }))
  const at = { x: snap(start.x), y: snap(start.y) }
  while (taken.some((box) => overlaps({ ...at, ...newSize }, box))) at.y += beside
  return at
}

function middleInSight(): Point {
  const on = stage()
  if (!on) return { x: 0, y: 0 }
  const { x, y, zoom } = on.flow.getViewport()
  return {
    x: (on.root.clientWidth / 2 - x) / zoom - newSize.width / 2,
    y: (on.root.clientHeight / 2 - y) / zoom - newSize.height / 2,
  }
}

/** Adds a class and lets its name be typed. Without a place it comes beside the selected one, into its package. */
export function createClass(at?: Point, inside?: PackageId | null): void {
  const home = inside === undefined ? (lastSelected()?.face.class.package ?? null) : inside
  const corner = at ? { x: snap(at.x), y: snap(at.y) } : freeCorner()
  const applied = edit(call(addClass, { at: corner, package: home }))
  const [added] = applied.ok ? addedClasses(applied.value) : []
  if (!added) return
  selectAndShow([added])
  typeName(added)
}

/** Adds a package, round the selected classes if there are any, and lets its name be typed. */
export function createPackage(): void {
  const { blocks, standsFor } = openClassView()?.view.shown ?? {}
  // What is in a block stays there.
  const classes = selectedClasses().filter((id) => !blocks?.has(id) && !standsFor?.has(id))
  const applied = edit(call(addPackage, { classes, ...(classes.length === 0 ? { at: freeCorner() } : {}) }))
  const added = applied.ok ? applied.value.find((patch) => patch.table === 'packages') : undefined
  if (!added) return
  const id = packageId(added.id)
  selectAndShow([id])
  typeName(id)
}

/** Shows the class that fronts a service; makes one where none does. */
export function showClassOf(service: ServiceId, at?: Point, inside: PackageId | null = null): void {
  const fronting = [...(openDesign()?.classes.values() ?? [])].filter((each) => each.service === service)
  if (fronting.length > 0) {
    selectAndShow(fronting.map(({ id }) => id))
    return
  }
  const corner = at ? { x: snap(at.x), y: snap(at.y) } : freeCorner()
  const applied = edit(call(fromService, { service, at: corner, package: inside }))
  if (applied.ok) selectAndShow(addedClasses(applied.value))
}
