import { type Locale, type Localized, locales } from '../../base/localized'
import { patternName, roleName } from '../../catalog/pattern-list'
import type { ClassElement } from '../../model/classes/class-element'
import type { Design } from '../../model/design'
import { inIdOrder } from '../../views/id-order'
import { labelText, oneLine } from '../label-text'

const fronts = (service: string): Localized => ({
  en: `Fronts ${service}`,
  zh: `对接 ${service}`,
})

/** What is to be known of a class beyond its box, line by line: the service that it fronts, and its roles in patterns. */
export function ownNote(
  { id, service }: Pick<ClassElement, 'id' | 'service'>,
  design: Design,
  language: Locale,
): string[] {
  const named = service === undefined ? undefined : (design.services.get(service)?.name ?? service)
  return [
    ...(named === undefined ? [] : [fronts(oneLine(named))[language]]),
    ...rolesOf(id, design, language),
  ]
}

const rolesOf = (id: ClassElement['id'], { patterns }: Design, language: Locale): string[] =>
  inIdOrder(patterns.values()).flatMap(({ pattern, roles: played }) =>
    played
      .filter(({ classes }) => classes.includes(id))
      .map(({ role }) => `${patternName(pattern)[language]}: ${roleName(pattern, role)[language]}`),
  )

/** Whether a note at a class is one that an export writes there, in either language and whatever the service is called. */
export const isOwnNote = (text: string, element: ClassElement, design: Design): boolean =>
  locales.some((language) => {
    const begin = fronts('')[language]
    const lines = labelText(text).split('\n')
    const rest = element.service !== undefined && lines[0]?.startsWith(begin.trim()) ? lines.slice(1) : lines
    const roles = labelText(rolesOf(element.id, design, language).join('\n'))
    return rest.join('\n') === roles
  })
