import { technologies } from '../../../../shared/catalog/catalog'
import type { Technology } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { joinTexts } from '../../../../shared/i18n/format'
import { defineServiceAudit } from '../../define-audit'
import { applications, isOwnApplication, type ServiceSite } from '../../site'

/** Versions of Python 3 that the fix chooses from, the one for which most packages are built first. */
const advised: readonly number[] = [13, 12, 14, 11, 10]

const minorOf = (python: string | undefined): number | undefined => {
  const minor = /^\s*3\.(\d+)/.exec(python ?? '')?.[1]
  return minor === undefined ? undefined : Number(minor)
}

interface Range {
  readonly least: number
  readonly most: number
}

/** Minor versions of Python 3 in a range as package registries write it: `>=3.9,<3.14`, `3.12 - 3.14`. */
function parseRange(range: string): Range {
  const span = /^3\.(\d+) - 3\.(\d+)$/.exec(range)
  if (span) return { least: Number(span[1]), most: Number(span[2]) }
  let [least, most] = [0, Number.POSITIVE_INFINITY]
  for (const [, sign, limit] of range.matchAll(/(>=|<=|<)\s*3\.(\d+)/g)) {
    if (sign === '>=') least = Number(limit)
    else most = Number(limit) - Number(sign === '<')
  }
  return { least, most }
}

/** What the current release of each package of the catalogue runs on. */
const ranges: ReadonlyMap<string, Range> = new Map(
  [...technologies.values()].flatMap(({ id, version }): [string, Range][] =>
    version?.requiresPython === undefined ? [] : [[id, parseRange(version.requiresPython)]],
  ),
)

const runsOn = (entry: Technology, minor: number): boolean => {
  const range = ranges.get(entry.id)
  return range === undefined || (minor >= range.least && minor <= range.most)
}

/** What runs in the process of an application and states which versions of Python it takes. */
function packagesOf({ technology, parts, out }: ServiceSite): Technology[] {
  const found = new Set<Technology>()
  if (technology) found.add(technology)
  for (const entry of parts) found.add(entry)
  for (const n of out) if (n.technology?.runtime === 'library') found.add(n.technology)
  return [...found].filter(({ id }) => ranges.has(id))
}

/** The ranges are those of the current releases: an older release of a package may still take an older Python. */
export default defineServiceAudit({
  id: 'unsupported-python',
  weights: { technicalFeasibility: 4, maintainability: 2 },
  severity: 'high',
  topics: ['extensibility.stack-upgrade'],
  title: {
    pass: { en: 'Current packages run on the Python chosen', zh: '所用包的当前版本支持所选 Python' },
    fail: { en: 'Current packages do not run on the Python chosen', zh: '部分包的当前版本不支持所选 Python' },
  },
  why: {
    en: 'A package that has left a Python version behind gives it no more fixes, and one that has not reached it cannot be installed.',
    zh: '已放弃某个 Python 版本的包不再为它提供修复，尚未支持它的包则根本装不上。',
  },
  source: {
    title: 'Python packaging: core metadata, Requires-Python',
    address: 'https://packaging.python.org/en/latest/specifications/core-metadata/',
  },
  of: applications,
  check(site) {
    const minor = minorOf(site.service.settings.python)
    if (minor === undefined || !isOwnApplication(site)) return null
    const packages = packagesOf(site)
    if (packages.length === 0) return null
    const outside = packages.filter((entry) => !runsOn(entry, minor))
    if (outside.length === 0) return { score: 1, note: { en: `Python 3.${minor}`, zh: `Python 3.${minor}` } }
    const names = joinTexts(outside.map(({ name }) => name))
    return {
      score: 1 - outside.length / packages.length,
      note: {
        en: `Python 3.${minor}, not for ${names.en}`,
        zh: `Python 3.${minor}，不支持的有 ${names.zh}`,
      },
    }
  },
  fix: {
    label: { en: 'Choose a Python for all packages', zh: '选用所有包都支持的 Python' },
    all: true,
    calls: (site) => {
      const packages = packagesOf(site)
      const minor = advised.find((version) => packages.every((entry) => runsOn(entry, version)))
      return minor === undefined
        ? null
        : [
            callOf<typeof changeServices>('service.change', {
              services: [site.service.id],
              settings: { python: `3.${minor}` },
            }),
          ]
    },
  },
})
