import { designFromData, designToData } from '../../../shared/file/design-data'
import type { Design } from '../../../shared/model/design'

const texts = new Set([
  'name',
  'label',
  'text',
  'guard',
  'type',
  'default',
  'returns',
  'sourceMultiplicity',
  'targetMultiplicity',
])

/** A design whose every text is replaced by the next one of a list, over and over. Kinds and ids stay. */
export function renamed(design: Design, list: readonly string[]): Design {
  let next = 0
  const change = (value: unknown, inMember: boolean): unknown => {
    if (Array.isArray(value)) return value.map((each) => change(each, inMember))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        // Outside of members, `type` says what a step is.
        if (typeof each === 'string' && texts.has(key) && (inMember || key !== 'type')) {
          next += 1
          return [key, list[next % list.length] ?? '']
        }
        return [key, change(each, inMember || key === 'attributes' || key === 'operations')]
      }),
    )
  }
  return designFromData(change(designToData(design), false) as ReturnType<typeof designToData>)
}
