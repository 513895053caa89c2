import type { Design } from '../../../shared/model/design'
import type { ViewKind } from '../../../shared/model/view-kind'
import { elementName } from '../../../shared/report/element-name'
import type { DesignDifference } from '../../../shared/scenario/compare-designs'
import type { Box } from '../../../shared/views/positioned-view'
import type { Marked } from './compare-pane'
import { elementBoxes } from './element-boxes'

/** px between a ghost and what stands in its way. */
const step = 24

/**
 * What is marked in the pictures of two designs. Each shows with a plus what it has alone and with a tilde what has
 * changed; the second has a ghost of what only the first has, where it stood, beside what stands there now.
 */
export function markedIn(
  a: Design,
  b: Design,
  { changes }: DesignDifference,
  view: ViewKind,
  language: 'en' | 'zh',
): { readonly inA: readonly Marked[]; readonly inB: readonly Marked[] } {
  const [boxesA, boxesB] = [elementBoxes(a, view), elementBoxes(b, view)]
  const nameA = (id: string): string => elementName(a, id, language) ?? id
  const nameB = (id: string): string => elementName(b, id, language) ?? id
  const inA: Marked[] = []
  const inB: Marked[] = []
  const taken = [...boxesB.values()]
  for (const change of changes) {
    const boxA = change.sign === 'only-b' ? undefined : boxesA.get(change.a)
    const boxB = change.sign === 'only-a' ? undefined : boxesB.get(change.b)
    if (change.sign === 'only-a' && boxA) {
      inA.push({ id: change.a, sign: '+', name: nameA(change.a), box: boxA })
      const ghost = freeBeside(boxA, taken)
      taken.push(ghost)
      inB.push({ id: change.a, sign: '−', name: nameA(change.a), box: ghost })
    }
    if (change.sign === 'only-b' && boxB)
      inB.push({ id: change.b, sign: '+', name: nameB(change.b), box: boxB })
    if (change.sign === 'changed') {
      if (boxA) inA.push({ id: change.a, sign: '~', name: nameA(change.a), box: boxA })
      if (boxB) inB.push({ id: change.b, sign: '~', name: nameB(change.b), box: boxB })
    }
  }
  return { inA, inB }
}

/** The nearest free place to the right of where a box stood. */
function freeBeside(box: Box, taken: readonly Box[]): Box {
  let { x } = box
  for (;;) {
    const hit = taken.find(
      (each) =>
        each.x < x + box.width + step &&
        x < each.x + each.width + step &&
        each.y < box.y + box.height &&
        box.y < each.y + each.height,
    )
    if (!hit) return { x, y: box.y, width: box.width, height: box.height }
    x = hit.x + hit.width + step
  }
}
