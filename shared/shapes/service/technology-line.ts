import type { Locale } from '../../base/localized'
import { technology as find } from '../../catalog/catalog'
import type { Technology } from '../../catalog/technology'
import type { Service } from '../../model/service'
import { serviceFields } from '../../model/settings/service-settings'
import { categoryNames } from './category-names'

/**
 * The second line of a service: what it is made of, most telling first, such as “FastAPI · Uvicorn”. A service that
 * bears its technology's name shows the category instead of saying the name twice.
 */
export function technologyLine(service: Service, entry: Technology | undefined, language: Locale): string {
  if (!entry) return service.technology
  const { version, server, orm, queueType } = service.settings
  const sameName = service.name.trim().toLowerCase() === entry.name.toLowerCase()
  const base = sameName ? categoryNames[entry.category][language] : version ? `${entry.name} ${version}` : entry.name
  const parts = [server, orm].flatMap((id) => (id && id !== entry.id ? [find(id)?.name ?? id] : []))
  if (queueType) parts.push(serviceFields.queueType.options[queueType][language])
  if (sameName && version) parts.unshift(version)
  return [base, ...parts].join(' · ')
}
