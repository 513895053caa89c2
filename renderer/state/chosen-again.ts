import type { ElementId, ScenarioId } from '../../shared/base/ids'
import { homeOf } from '../../shared/model/appearance'
import type { Design } from '../../shared/model/design'
import { elementOf, elementTables } from '../../shared/model/element'
import type { Interaction } from '../../shared/model/interaction/interaction'
import { type InteractionPart, partsOf } from '../../shared/model/interaction/walk-steps'
import type { DesignPatch, Patch } from '../../shared/model/patch'
import { type StudioState, useStudio } from './studio-store'
import { openInteractionIn } from './view'

interface Applied {
  /** The scenario that is open from now on. */
  readonly scenario: ScenarioId
  /** The design as it is now. */
  readonly design: Design
  /** What was selected when the step was made. */
  readonly chosen: ReadonlySet<ElementId>
}

/**
 * What is selected once a step was taken back or made again, as far as the open view shows it: what was selected when it
 * was made where it touched any of that, else what it brings into being, else what it changes.
 *
 * @param patches what was applied just now. @returns nothing where they touch nothing that is seen
 */
export function chosenAgain(patches: readonly Patch[], { scenario, design, chosen }: Applied): ElementId[] {
  const about: About = { touched: new Set(), made: new Set(), changed: new Set(), gone: new Set() }
  for (const each of patches) {
    if (each.on !== 'design' || each.scenario !== scenario) continue
    about.touched.add(each.patch.id)
    sortInto(each.patch, about)
  }
  const state = { ...useStudio.getState(), scenario }
  const same = [...chosen].some((id) => about.touched.has(id)) ? chosen : []
  for (const way of [same, about.made, about.gone.size > 0 ? [] : about.changed]) {
    const seen = ([...way] as ElementId[]).filter((id) => isSeen(design, id, state))
    if (seen.length > 0) return seen
  }
  return []
}

/** Ids of what patches are about. */
interface About {
  readonly touched: Set<string>
  readonly made: Set<string>
  readonly changed: Set<string>
  readonly gone: Set<string>
}

const tables: ReadonlySet<string> = new Set(elementTables)

/** Elements themselves; a place, a lock or the like says nothing but that its element was touched. */
function sortInto(patch: DesignPatch, about: About): void {
  const { table, id, before, after } = patch
  if (!tables.has(table)) return
  if (table === 'interactions' && patch.before && patch.after) sortParts(patch.before, patch.after, about)
  else if (!after) about.gone.add(id)
  else if (before) about.changed.add(id)
  else about.made.add(id)
}

/** The parts of a sequence; to be moved up or down they need not change themselves. */
function sortParts(before: Interaction, after: Interaction, { touched, made, changed, gone }: About): void {
  const were = partsOf(before)
  const are = partsOf(after)
  for (const id of were.keys()) if (!are.has(id)) gone.add(id)
  for (const [id, part] of are) {
    const was = were.get(id)
    touched.add(id)
    if (!was) made.add(id)
    else if (recordOf(was) !== recordOf(part)) changed.add(id)
  }
}

function recordOf(part: InteractionPart): object {
  if (part.kind === 'participant') return part.participant
  return part.kind === 'box' ? part.box : part.step
}

function isSeen(design: Design, id: ElementId, state: StudioState): boolean {
  const element = elementOf(design, id)
  if (!element || homeOf(element) !== state.view) return false
  if (state.view !== 'sequence') return true
  const shown = openInteractionIn(state)?.id
  if ('interaction' in element) return element.kind !== 'interaction' && element.interaction.id === shown
  return (
    element.kind === 'mark' &&
    element.mark.board.view === 'sequence' &&
    element.mark.board.interaction === shown
  )
}
