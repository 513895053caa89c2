import { technologies, technology } from '../../../../shared/catalog/catalog'
import type { Category, Technology } from '../../../../shared/catalog/technology'
import type { Design } from '../../../../shared/model/design'
import { serviceFields } from '../../../../shared/model/settings/service-settings'
import { brokers, fronts } from '../../site'

/** Categories whose technologies do each other's work. */
const kinds: readonly (readonly Category[])[] = [fronts, brokers, ['orchestrator', 'container-runtime']]

/** What nobody chooses: the system's users, others' systems, its language and the tools of developers. */
const fixed: readonly Category[] = ['client-app', 'external-system', 'language', 'developer-tool']

/** What stands on another framework and is none by itself. */
const additions: readonly string[] = ['djangorestframework', 'graphene']

const sameKind = (a: Category, b: Category): boolean =>
  a === b || kinds.some((kind) => kind.includes(a) && kind.includes(b))

/** What a design offers to the technologies in it: by its services, and by what lives inside them. */
export function providedIn(design: Design): ReadonlySet<string> {
  const provided = new Set<string>()
  const add = (id: string | undefined): void => {
    for (const capability of (id === undefined ? undefined : technology(id))?.provides ?? [])
      provided.add(capability)
  }
  for (const { technology: id, settings } of design.services.values()) {
    add(id)
    for (const [key, value] of Object.entries(settings))
      if (key in serviceFields && typeof value === 'string' && technologies.has(value)) add(value)
  }
  return provided
}

/**
 * Technologies that can stand where this one does: of its kind, running the way it runs, and with what they cannot do
 * without at hand. In the order of their ids.
 *
 * @param asked ids that somebody asks for by name: these may be of another kind of store.
 */
export function alternativesTo(
  entry: Technology,
  provided: ReadonlySet<string>,
  asked: ReadonlySet<string> = new Set(),
): Technology[] {
  if (fixed.includes(entry.category)) return []
  return [...technologies.values()].filter(
    (other) =>
      other !== entry &&
      !additions.includes(other.id) &&
      other.runtime === entry.runtime &&
      (sameKind(entry.category, other.category) ||
        (asked.has(other.id) && other.section === entry.section)) &&
      other.needs.every(
        (need) => provided.has(need) || other.provides.includes(need) || need.endsWith('-server'),
      ),
  )
}
