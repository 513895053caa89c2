import { byName, technology } from '../../../shared/catalog/catalog'
import type { Technology } from '../../../shared/catalog/technology'
import type { Design } from '../../../shared/model/design'
import { layers } from '../../../shared/model/layer'
import type { Field } from '../../../shared/model/settings/field'
import { serviceFields } from '../../../shared/model/settings/service-settings'

const partKeys = Object.entries<Field>(serviceFields)
  .filter(([, field]) => field.kind === 'part')
  .map(([key]) => key)

let last: readonly Technology[] = []

/**
 * Catalogue technologies that a design uses, as services or as parts inside them, from the top lane down; the last list
 * again where they are the same ones.
 */
export function stackOf(design: Design): readonly Technology[] {
  const ids = new Set<string>()
  for (const service of design.services.values()) {
    ids.add(service.technology)
    const settings: Readonly<Record<string, unknown>> = service.settings
    for (const key of partKeys) {
      const part = settings[key]
      if (typeof part === 'string') ids.add(part)
    }
  }
  const used = [...ids].map((id) => technology(id)).filter((entry) => entry !== undefined)
  const known = new Set(last)
  if (used.length !== last.length || used.some((entry) => !known.has(entry)))
    last = used.sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer) || byName(a, b))
  return last
}
