import type { Locale } from '../../base/localized'
import { appearancesOf } from '../../model/appearance'
import type { Design } from '../../model/design'
import { hasElement } from '../../model/element'
import type { DesignPatch } from '../../model/patch'
import { elementName } from '../../report/element-name'
import { compareSequences } from '../../scenario/compare-sequences'
import type { DifferenceSign } from '../../shapes/difference/difference-shape'
import type { Box } from '../../views/positioned-view'
import type { DifferenceMark } from './difference-marks'
import type { Place } from './element-places'
import { freeBeside, lineBetween } from './ghosts'

/** What an edit would do, and where everything stands before and after it in the view that is open. */
export interface Proposed {
  readonly design: Design
  readonly after: Design
  readonly patches: readonly DesignPatch[]
  readonly places: ReadonlyMap<string, Place>
  /** In the coordinates of the view as it is now; nothing of what is drawn already. */
  readonly boxesAfter: ReadonlyMap<string, Box>
}

/** What outweighs what where one thing is seen by several elements. */
const strength: { readonly [S in DifferenceSign]: number } = { '−': 2, '+': 1, '~': 0 }

/**
 * Marks in a view what an edit would do to it: with a minus what it takes away, with a tilde what it changes, and ghosts of
 * what it adds, beside what stands there now, with straight lines to what they join. Each thing once.
 */
export function proposalMarks(
  { design, after, patches, places, boxesAfter }: Proposed,
  language: Locale,
): DifferenceMark[] {
  const signs = new Map<string, DifferenceSign>()
  const say = (id: string, sign: DifferenceSign): void => {
    const known = signs.get(id)
    if (known === undefined || strength[sign] > strength[known]) signs.set(id, sign)
  }
  const added: string[] = []
  for (const patch of patches) {
    const { table, id, before } = patch
    if (before === null) {
      if (hasElement(after, id)) added.push(id)
    } else if (hasElement(design, id)) {
      const sign = patch.after === null ? '−' : '~'
      if (table === 'interactions') sayParts(design, after, patch, say)
      else
        for (const element of [id, ...appearancesOf(design, id).map((each) => each.element)])
          say(element, sign)
    }
  }
  const standing = [...signs].flatMap(([id, sign]): DifferenceMark[] => {
    const shape = places.get(id)
    return shape
      ? [{ key: id, sign, name: elementName(design, id, language) ?? '', isGhost: false, shape }]
      : []
  })
  return [...standing, ...ghostsOf(added, { after, places, boxesAfter }, language)]
}

/** Participants and steps of a sequence that go, or say something else. */
function sayParts(
  design: Design,
  after: Design,
  patch: Extract<DesignPatch, { table: 'interactions' }>,
  say: (id: string, sign: DifferenceSign) => void,
): void {
  if (!patch.before || !patch.after) return
  const { onlyA, changed } = compareSequences(design, patch.before, after, patch.after)
  for (const id of onlyA) say(id, '−')
  for (const [id] of changed) say(id, '~')
}

function ghostsOf(
  added: readonly string[],
  { after, places, boxesAfter }: Pick<Proposed, 'after' | 'places' | 'boxesAfter'>,
  language: Locale,
): DifferenceMark[] {
  const taken: Box[] = [...places.values()].flatMap((place) => (place.kind === 'box' ? [place] : []))
  const boxes = new Map<string, Box>()
  const ghosts: DifferenceMark[] = []
  const name = (id: string): string => elementName(after, id, language) ?? ''
  for (const id of added) {
    const box = boxesAfter.get(id)
    if (!box) continue
    const free = freeBeside(box, taken)
    taken.push(free)
    boxes.set(id, free)
    ghosts.push({ key: id, sign: '+', name: name(id), isGhost: true, shape: { kind: 'box', ...free } })
  }
  const boxOf = (id: string): Box | undefined => {
    const place = places.get(id)
    return boxes.get(id) ?? (place?.kind === 'box' ? place : undefined)
  }
  for (const id of added) {
    const line = after.links.get(id) ?? after.classRelations.get(id)
    const [from, to] = line ? [boxOf(line.source), boxOf(line.target)] : []
    if (from && to)
      ghosts.push({
        key: id,
        sign: '+',
        name: name(id),
        isGhost: true,
        shape: { kind: 'line', points: lineBetween(from, to) },
      })
  }
  return ghosts
}
