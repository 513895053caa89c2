import type { Locale } from '../../base/localized'
import { technologyName } from '../../catalog/catalog'
import type { Technology } from '../../catalog/technology'
import type { Service } from '../../model/service'
import { serviceFields } from '../../model/settings/service-settings'
import { ellipsis, measure, type Weight } from '../text-width'
import { categoryNames } from './category-names'

/** The names of technologies in lower case. */
const lowered = new WeakMap<Technology, readonly string[]>()

function bearsNameOf({ name }: Service, entry: Technology): boolean {
  const names = lowered.get(entry) ?? Object.values(entry.name).map((each) => each.toLowerCase())
  lowered.set(entry, names)
  return names.includes(name.trim().toLowerCase())
}

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
  const sameName = bearsNameOf(service, entry)
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

/** Lines by all that they say, since most services say what others do. */
const lines = new Map<string, string>()
/** More are not kept: versions are free text. */
const mostLines = 2000

/** The second line of a service: as many of its parts as fit whole into `room` px at this size and weight. */
export function technologyLine(
  service: Service,
  entry: Technology | undefined,
  language: Locale,
  room: number,
  { size, weight }: { readonly size: number; readonly weight: Weight },
): string {
  const parts = partsOf(service, entry, language)
  const key = `${room}/${size}/${weight}/${parts.join('\n')}`
  const known = lines.get(key)
  if (known !== undefined) return known
  if (lines.size >= mostLines) lines.clear()
  const line = fitted(parts, room, size, weight)
  lines.set(key, line)
  return line
}

function fitted(
  [first, ...rest]: readonly [string, ...string[]],
  room: number,
  size: number,
  weight: Weight,
): string {
  let line = first
  for (const part of rest) {
    const longer = `${line} · ${part}`
    if (measure(longer, size, weight) <= room) line = longer
  }
  return ellipsis(line, room, size, weight)
}
