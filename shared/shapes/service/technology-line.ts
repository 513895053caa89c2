import type { Locale } from '../../base/localized'
import { technologyName } from '../../catalog/catalog'
import type { Technology } from '../../catalog/technology'
import type { Service } from '../../model/service'
import { serviceFields } from '../../model/settings/service-settings'
import { ellipsis, measure, type Weight } from '../text-width'
import { categoryNames } from './category-names'

/**
 * What a service is made of, most telling first, such as FastAPI and Uvicorn. A service that bears its technology's name
 * has the category instead of saying the name twice.
 */
function partsOf(
  service: Service,
  entry: Technology | undefined,
  language: Locale,
): readonly [string, ...string[]] {
  if (!entry) return [service.technology]
  const { version, server, orm, queueType } = service.settings
  const given = service.name.trim().toLowerCase()
  const sameName = Object.values(entry.name).some((name) => name.toLowerCase() === given)
  const base = sameName
    ? categoryNames[entry.category][language]
    : version
      ? `${entry.name[language]} ${version}`
      : entry.name[language]
  const parts = [server, orm].flatMap((id) => (id && id !== entry.id ? technologyName(id)[language] : []))
  if (queueType) parts.push(serviceFields.queueType.options[queueType][language])
  if (sameName && version) parts.unshift(version)
  return [base, ...parts]
}

/** The second line of a service: as many of its parts as fit whole into `room` px at this size and weight. */
export function technologyLine(
  service: Service,
  entry: Technology | undefined,
  language: Locale,
  room: number,
  { size, weight }: { readonly size: number; readonly weight: Weight },
): string {
  const [first, ...rest] = partsOf(service, entry, language)
  let line = first
  for (const part of rest) {
    const longer = `${line} · ${part}`
    if (measure(longer, size, weight) <= room) line = longer
  }
  return ellipsis(line, room, size, weight)
}
