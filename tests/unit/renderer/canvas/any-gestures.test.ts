import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alignSelection, distributeSelection } from '../../../../renderer/canvas/aligning/align-selection'
import { createClass, createPackage } from '../../../../renderer/canvas/classes/class-actions'
import { classDriver } from '../../../../renderer/canvas/classes/class-driver'
import { togglePackage } from '../../../../renderer/canvas/classes/collapsing'
import { commitMember, removeMember } from '../../../../renderer/canvas/classes/gestures/members'
import { rename } from '../../../../renderer/canvas/classes/gestures/naming'
import {
  aimAtClass,
  finishRelation,
  relate,
  startFromSelection,
} from '../../../../renderer/canvas/classes/gestures/relating'
import { expandAll, toggleCollapsed } from '../../../../renderer/canvas/collapsing'
import {
  addNodeOf,
  changeReplicas,
  placeAllRest,
  placeOn,
} from '../../../../renderer/canvas/deployment/deployment-actions'
import { deploymentDriver } from '../../../../renderer/canvas/deployment/deployment-driver'
import { useDeployment } from '../../../../renderer/canvas/deployment/deployment-state'
import { aim, carryWithKeys, land } from '../../../../renderer/canvas/deployment/gestures/carrying'
import { openDeployment } from '../../../../renderer/canvas/deployment/open-deployment'
import type { CanvasDriver } from '../../../../renderer/canvas/driver'
import { groupSelection, ungroupSelection } from '../../../../renderer/canvas/grouping/group-edits'
import { toggleLocks } from '../../../../renderer/canvas/grouping/locks'
import { meantBy } from '../../../../renderer/canvas/grouping/meant'
import { dropCall } from '../../../../renderer/canvas/layered/gestures/drop-technology'
import {
  aimAtService,
  finishLink,
  startLinkFromSelection,
} from '../../../../renderer/canvas/layered/gestures/linking'
import { layeredDriver } from '../../../../renderer/canvas/layered/layered-driver'
import { add, contentOf, newMark, orderSelected, restyle } from '../../../../renderer/canvas/marks/mark-edits'
import { withMarks } from '../../../../renderer/canvas/marks/marks-driver'
import { useMarks } from '../../../../renderer/canvas/marks/marks-state'
import { sequenceDriver } from '../../../../renderer/canvas/sequence/sequence-driver'
import {
  addNoteHere,
  addOperand,
  addSomebody,
  drawMessage,
  frameSelection,
  toggleActivation,
  unwrapSelection,
  wrapSelection,
} from '../../../../renderer/canvas/sequence/sequence-edits'
import { enterStage, stage } from '../../../../renderer/canvas/stage'
import { openDesign, redo, run, undo } from '../../../../renderer/state/edit'
import { select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { openInteraction } from '../../../../renderer/state/view'
import { type ElementId, serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import shapeLine from '../../../../shared/commands/line/shape-line.command'
import { designDataSchema, designToData } from '../../../../shared/file/design-data'
import { elementIds } from '../../../../shared/model/element'
import { walkSteps } from '../../../../shared/model/interaction/walk-steps'
import type { LineCourse } from '../../../../shared/model/line-course'
import { type ViewKind, viewKinds } from '../../../../shared/model/view-kind'
import { shopDesign } from '../../../support/shop-design'
import { openInWindow } from '../../../support/studio-window'

const drivers: { readonly [V in ViewKind]: CanvasDriver } = {
  layered: layeredDriver,
  deployment: deploymentDriver,
  classes: classDriver,
  sequence: sequenceDriver,
}

/** Numbers from which a gesture takes what it needs to know. */
type Whims = readonly [number, number, number]

const design = () => {
  const open = openDesign()
  if (!open) throw new Error('nothing is open')
  return open
}
const pick = <T>(list: Iterable<T>, whim: number): T | undefined => {
  const all = [...list]
  return all[whim % all.length]
}
const everything = (): ElementId[] => [...elementIds(design())]
const driver = (): CanvasDriver => {
  const on = stage()
  if (!on) throw new Error('there is no canvas')
  return on.driver
}

function enter(view: ViewKind): void {
  useStudio.setState({ view })
  const on = stage()
  if (on) enterStage({ ...on, driver: withMarks(drivers[view]) })
}

function chooseOne(ids: Iterable<string>, whim: number): void {
  const id = pick(ids, whim)
  select(id === undefined ? [] : [id as ElementId])
}

const stepsOf = (type: 'fragment' | 'message'): string[] =>
  [...walkSteps(openInteraction()?.steps ?? [])].flatMap((step) => (step.type === type ? [step.id] : []))

const point = (a: number, b: number) => ({ x: (a % 400) * 4 - 200, y: (b % 300) * 4 - 100 })
const technologies = ['redis', 'fastapi', 'celery', 'web-client', 'nginx'] as const

const gestures: { readonly [name: string]: (whims: Whims) => unknown } = {
  view: ([a]) => enter(pick(viewKinds, a) ?? 'layered'),
  point: ([a]) => {
    const element = pick(everything(), a)
    if (element) select(meantBy(element))
  },
  'touch some': ([a, b]) => {
    driver().selectAll()
    const all = [...useStudio.getState().selection]
    const from = a % (all.length || 1)
    select([...all, ...all].slice(from, from + 1 + (b % 4)).flatMap((id) => meantBy(id)))
  },
  'select all': () => driver().selectAll(),
  drag: ([a, b]) => {
    const { x, y } = point(a, b)
    driver().shifting?.show(x, y)
    driver().shifting?.commit()
  },
  align: ([a]) =>
    alignSelection(pick(['left', 'top', 'middle'] as const, a) ?? 'left', { en: 'Align', zh: '对齐' }),
  'equal gaps': ([a]) => distributeSelection(a % 2 === 0 ? 'x' : 'y', { en: 'Gaps', zh: '间距' }),
  bend: ([a, b, c]) => {
    const { links, classRelations } = design()
    const wires = openDeployment()?.view.wires ?? []
    const lines: Iterable<{ readonly id: LineCourse['id'] }>[] = [
      wires,
      links.values(),
      classRelations.values(),
    ]
    const line = pick(lines[a % 3] ?? [], b)
    const bends = { points: [point(b, c)], source: point(c, a), target: point(a, b) }
    if (line) run(call(shapeLine, { line: line.id, bends, label: { at: (c % 10) / 10, dx: 4, dy: -9 } }))
  },
  delete: () => driver().deleteSelection(),
  duplicate: () => driver().duplicateSelection(),
  group: () => groupSelection(),
  ungroup: ([a]) => {
    select(pick(design().groups.values(), a)?.members ?? [])
    ungroupSelection()
  },
  lock: () => toggleLocks(),
  collapse: () => toggleCollapsed(),
  expand: () => expandAll(),
  'collapse package': ([a]) => {
    const id = pick(design().packages.values(), a)?.id
    if (id) togglePackage(id)
  },
  'drop technology': ([a, b, c]) => {
    const at = { layer: 'business' as const, ...point(b, c) }
    run(dropCall(pick(technologies, a) ?? 'redis', { kind: 'lane', place: at }))
  },
  link: ([a, b]) => {
    const from = pick(design().services.keys(), a)
    const to = pick(design().services.keys(), b)
    if (!from || !to) return
    select([serviceId(from)])
    if (!startLinkFromSelection()) return
    aimAtService(serviceId(to))
    finishLink()
  },
  mark: ([a, b, c]) => {
    const tool = pick(['note', 'text', 'frame', 'rectangle', 'arrow'] as const, a) ?? 'note'
    const mark = newMark(contentOf(tool), { ...point(b, c), width: 120, height: 80 })
    if (mark) add(mark)
  },
  restyle: ([a]) => restyle({ colour: pick(['pink', 'blue'] as const, a) ?? 'pink' }),
  order: ([a]) => orderSelected(a % 2 === 0 ? 'front' : 'back'),
  'new class': ([a, b]) => createClass(point(a, b)),
  'new package': () => createPackage(),
  'new member': ([a, b]) => {
    const to = pick(design().classes.values(), a)
    if (to)
      commitMember(
        { class: to.id, list: 'attributes', at: to.attributes.length },
        true,
        `field_${b % 9}: int`,
      )
  },
  'remove member': ([a, b]) => {
    const from = pick(design().classes.values(), a)
    if (from && from.attributes.length > 0)
      removeMember({ class: from.id, list: 'attributes', at: b % from.attributes.length })
  },
  rename: ([a, b]) => {
    const named = pick(design().classes.values(), a)
    if (named) rename(named.id, `Name${b % 7}`)
  },
  relate: ([a, b, c]) => {
    const from = pick(design().classes.values(), a)
    const to = pick(design().classes.values(), b)
    if (!from || !to) return
    select([from.id])
    if (!startFromSelection()) return
    aimAtClass(to.id)
    finishRelation()
    relate(pick(['inheritance', 'association', 'dependency'] as const, c) ?? 'association')
  },
  'new place': ([a]) => addNodeOf(pick(['region', 'zone', 'host', 'container'] as const, a) ?? 'zone'),
  'place replicas': ([a, b]) => {
    const service = pick(design().services.values(), a)
    const node = pick(design().deploymentNodes.values(), b)
    if (service && node) placeOn(service.id, node.id)
  },
  'place all': () => placeAllRest(),
  'more replicas': () => changeReplicas(1),
  'carry elsewhere': ([a, b]) => {
    chooseOne(design().deploymentNodes.keys(), b)
    if (!carryWithKeys()) return
    for (let n = 0; n < a % 4; n += 1) aim(1)
    land()
  },
  'arrange places': () => useStudio.getState().view === 'deployment' && driver().arrange(),
  'new lifeline': ([a]) => addSomebody(a % 2 === 0 ? 'actor' : 'other'),
  message: ([a, b, c]) => {
    const participants = openInteraction()?.participants ?? []
    const [from, to] = [pick(participants, a), pick(participants, b)]
    if (from && to)
      drawMessage(from.id, to.id, pick(['sync', 'async', 'reply'] as const, c) ?? 'sync', undefined)
  },
  wrap: ([a]) => wrapSelection(pick(['alt', 'loop', 'rect', 'opt'] as const, a) ?? 'alt'),
  unwrap: () => unwrapSelection(),
  operand: ([a]) => {
    chooseOne(stepsOf('fragment'), a)
    addOperand()
  },
  note: () => addNoteHere(),
  'frame lifelines': () => frameSelection(),
  activate: ([a]) => {
    chooseOne(stepsOf('message'), a)
    toggleActivation()
  },
  undo: () => undo(),
  redo: () => redo(),
}

const whims = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999))
const gesture = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(gestures)), whims) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('touch some'), whims) },
  // What is held together and then goes in part is where records are left over.
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('group', 'delete'), whims) },
)

/** What is half done when the next gesture begins, as when a pointer presses somewhere else. */
function settle(): Promise<void> {
  useMarks.setState({ typing: null })
  useDeployment.setState({ renaming: null, carry: null })
  // Copying reaches the clipboard, and what follows, after a few turns.
  return new Promise((done) => setTimeout(done))
}

it('any gestures leave a valid design; undoing all of them is the start, redoing all of them the end', async () => {
  const done = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { minLength: 20, maxLength: 40 }), async (doings) => {
      openInWindow(shopDesign())
      enter('layered')
      const start = designToData(design())
      for (const [name, each] of doings) {
        const before = useStudio.getState().revision
        void gestures[name]?.(each)
        await settle()
        if (useStudio.getState().revision === before) continue
        done.add(name)
        const read = designDataSchema.safeParse(designToData(design()))
        expect([name, read.error?.issues[0]]).toEqual([name, undefined])
      }
      while (useStudio.getState().redos.length > 0) redo()
      const end = designToData(design())
      const count = useStudio.getState().undos.length
      while (useStudio.getState().undos.length > 0) undo()
      expect(designToData(design())).toEqual(start)
      while (useStudio.getState().redos.length > 0) redo()
      expect(designToData(design())).toEqual(end)
      expect(useStudio.getState().undos).toHaveLength(count)
    }),
    { numRuns: 50 },
  )
  // Four gestures only choose; of the others, the odd one may find nothing that it can be done to.
  expect(done.size).toBeGreaterThanOrEqual(Object.keys(gestures).length - 4 - 5)
})
