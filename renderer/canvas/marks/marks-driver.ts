import type { ElementId } from '../../../shared/base/ids'
import type { MarkFragment } from '../../../shared/commands/mark/paste-marks.command'
import { markBounds, markBox } from '../../../shared/shapes/mark/mark-box'
import type { Box } from '../../../shared/views/positioned-view'
import { readClipboard, readImage, readMarks } from '../../state/clipboard'
import { joinLastSteps, openDesign, run } from '../../state/edit'
import { select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import { boxAround } from '../box-around'
import { broughtAlong } from '../deployment/landing'
import type { CanvasDriver } from '../driver'
import { isHeldFast, sparingLocked } from '../grouping/locks'
import { type CopiedIds, idsOnClip, rejoin } from '../grouping/rejoin'
import { callOffDrawing } from './gestures/drawing'
import { callOffPress } from './gestures/press-on-mark'
import { callOffResize } from './gestures/resizing'
import { addImages } from './images'
import { copyWithMarks, duplicateMarks, fragmentOf, pasteMarks } from './mark-clipboard'
import { removeMarks } from './mark-edits'
import { openMarks, placedMark, selectedMarks } from './open-board'

/** Ends whatever gesture on the whiteboard is under way. @returns whether one was. */
export function callOffMarks(): boolean {
  const drawing = callOffDrawing()
  const pressed = callOffPress()
  return callOffResize() || pressed || drawing
}

const steps = (): number => useStudio.getState().undos.length

/** Runs two edits that are one gesture: together they are one undoable step. */
async function together(first: () => unknown, second: () => unknown): Promise<void> {
  const before = steps()
  await first()
  const between = steps()
  await second()
  if (between > before && steps() > between) joinLastSteps()
}

/** Joins what the last step added of a group in two parts, within the same step. */
function joinParts(fragment: MarkFragment, others: CopiedIds): void {
  const last = useStudio.getState().undos.at(-1)
  const calls = last ? rejoin(fragment, others, last.patches) : []
  if (calls.length === 0) return
  const before = steps()
  run(calls)
  if (steps() > before) joinLastSteps()
}

/** What of the selection the open view copies beside marks. */
function elementsInOrder(): CopiedIds {
  const design = openDesign()
  const { selection, view } = useStudio.getState()
  if (!design) return {}
  const idsOf = (table: Iterable<{ readonly id: ElementId }>): ElementId[] => [...table].map(({ id }) => id)
  if (view === 'deployment') {
    const { nodes, deployments } = broughtAlong(design, selection)
    return { deploymentNodes: idsOf(nodes), deployments: idsOf(deployments) }
  }
  const chosen = (id: ElementId): boolean => selection.has(id)
  return {
    services: idsOf(design.services.values()).filter(chosen),
    classes: idsOf(design.classes.values()).filter(chosen),
  }
}

const isMark = (id: string): boolean => openDesign()?.marks.has(id) === true

const hasOthers = (): boolean => useStudio.getState().selection.size > selectedMarks().length

/** What the window can ask of a view together with its whiteboard. */
export function withMarks(driver: CanvasDriver): CanvasDriver {
  const boxesOf = (wanted?: ReadonlySet<ElementId>): Box[] =>
    (openMarks()?.marks ?? []).flatMap((mark) => {
      const placed = wanted?.has(mark.id) === false ? null : placedMark(mark)
      return placed ? [wanted ? markBox(placed) : markBounds(placed)] : []
    })
  return {
    ...driver,
    bounds() {
      const view = driver.bounds()
      const drawn = view.width > 0 || view.height > 0 ? [view] : []
      return boxAround([...drawn, ...boxesOf()]) ?? view
    },
    boxOf(elements) {
      const wanted = new Set(elements)
      const box = driver.boxOf(wanted)
      const marks = openMarks()?.marks.some(({ id }) => wanted.has(id)) ? boxesOf(wanted) : []
      return boxAround([...(box ? [box] : []), ...marks])
    },
    callOff() {
      callOffMarks()
      driver.callOff()
    },
    escape: () => callOffMarks() || driver.escape(),
    selectAll() {
      driver.selectAll()
      const marks = openMarks()?.marks.map(({ id }) => id) ?? []
      select([...useStudio.getState().selection, ...marks])
    },
    deleteSelection() {
      sparingLocked(() => {
        const marks = selectedMarks().map(({ id }) => id)
        if (!hasOthers()) return removeMarks(marks)
        if (marks.length === 0) return driver.deleteSelection()
        return together(
          () => removeMarks(marks),
          () => driver.deleteSelection(),
        )
      })
    },
    copySelection: () => copyWithMarks(driver, hasOthers()),
    async cutSelection() {
      const isPlain = selectedMarks().length === 0 && ![...useStudio.getState().selection].some(isHeldFast)
      if (isPlain) return driver.cutSelection()
      if (await copyWithMarks(driver, hasOthers())) this.deleteSelection()
    },
    async paste() {
      const image = (await readClipboard()) === '' && !(await readMarks()) ? await readImage() : null
      if (image) {
        await addImages([image])
        return
      }
      let others = true
      await together(
        async () => {
          others = !(await pasteMarks()) || (await readClipboard()) !== ''
        },
        async () => {
          const { selection } = useStudio.getState()
          if (!others) return
          await driver.paste()
          const pasted = useStudio.getState().selection
          if (pasted !== selection) select([...selection].filter((id) => isMark(id)).concat([...pasted]))
        },
      )
      const clip = await readMarks()
      if (clip?.groups) joinParts(clip, idsOnClip((await readClipboard()) ?? ''))
    },
    duplicateSelection() {
      const marks = selectedMarks()
      if (!hasOthers()) duplicateMarks(marks)
      else if (marks.length === 0) driver.duplicateSelection()
      else {
        const fragment = fragmentOf(marks)
        const others = elementsInOrder()
        void together(
          () => driver.duplicateSelection(),
          () => {
            const { selection } = useStudio.getState()
            duplicateMarks(marks)
            select([...selection, ...useStudio.getState().selection])
          },
        ).then(() => fragment?.groups && joinParts(fragment, others))
      }
    },
  }
}
