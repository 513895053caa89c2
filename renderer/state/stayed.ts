import type { ElementId } from '../../shared/base/ids'
import type { Localized } from '../../shared/base/localized'
import type { Design } from '../../shared/model/design'
import { elementName } from '../../shared/report/element-name'
import { notify } from './studio-store'

/** What an element is called in either language. */
export const nameInBoth = (design: Design, id: ElementId): Localized => ({
  en: elementName(design, id, 'en') ?? id,
  zh: elementName(design, id, 'zh') ?? id,
})

/** Says what an edit left where it was because it is locked. */
export function notifyStayed(design: Design, stayed: ReadonlySet<ElementId>): void {
  const [first] = stayed
  if (first === undefined) return
  const { en, zh } = nameInBoth(design, first)
  notify(
    'info',
    stayed.size === 1
      ? { en: `“${en}” is locked and stayed where it was.`, zh: `“${zh}”已锁定，保持原位。` }
      : {
          en: `${stayed.size} locked elements stayed where they were.`,
          zh: `${stayed.size} 个已锁定的元素保持原位。`,
        },
  )
}
