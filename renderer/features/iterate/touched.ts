import { type Localized, same } from '../../../shared/base/localized'
import { technologyName } from '../../../shared/catalog/catalog'
import type { Design } from '../../../shared/model/design'
import type { DesignPatch } from '../../../shared/model/patch'

/** An element that an edit adds, takes away or changes. */
export interface Touched {
  readonly id: string
  readonly sign: 'added' | 'removed' | 'changed'
  readonly what: Localized
}

/** Services and classes that patches touch: what comes, then what goes, then what is changed. */
export function touchedBy(design: Design, patches: readonly DesignPatch[]): Touched[] {
  const touched = patches.flatMap((patch): Touched[] => {
    if (patch.table === 'services') {
      const { before, after } = patch
      const record = after ?? before
      if (!record) return []
      const name = record.name.trim() || record.id
      const swapped = before && after && before.technology !== after.technology
      const [from, to] = [technologyName(before?.technology ?? ''), technologyName(after?.technology ?? '')]
      const what = swapped
        ? { en: `${name}: ${from.en} → ${to.en}`, zh: `${name}：${from.zh} → ${to.zh}` }
        : same(name)
      return [{ id: patch.id, sign: signOf(patch), what }]
    }
    if (patch.table === 'classes') {
      const record = patch.after ?? patch.before
      return record ? [{ id: patch.id, sign: signOf(patch), what: same(record.name) }] : []
    }
    if (patch.table === 'links' && patch.before !== null && patch.after !== null) {
      const nameOf = (id: string): string => design.services.get(id)?.name ?? id
      return [
        {
          id: patch.id,
          sign: 'changed',
          what: same(`${nameOf(patch.after.source)} → ${nameOf(patch.after.target)}`),
        },
      ]
    }
    return []
  })
  const order = ['added', 'removed', 'changed']
  return touched.sort((a, b) => order.indexOf(a.sign) - order.indexOf(b.sign))
}

const signOf = ({ before, after }: DesignPatch): Touched['sign'] =>
  before === null ? 'added' : after === null ? 'removed' : 'changed'
