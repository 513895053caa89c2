import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { rulesMonth } from '../../rules-version'
import { applications, isExternal } from '../../site'
import { ramp } from '../thresholds'
import { runtimeThresholds } from '../thresholds-runtime'

/** Last month of security fixes of each Python 3 minor version, from the source below. */
const supportedUntil: ReadonlyMap<number, readonly [year: number, month: number]> = new Map([
  [9, [2025, 10]],
  [10, [2026, 10]],
  [11, [2027, 10]],
  [12, [2028, 10]],
  [13, [2029, 10]],
  [14, [2030, 10]],
])
const oldest = Math.min(...supportedUntil.keys())

/** Supported for years, and old enough that packages are built for it. */
const advised = '3.13'

interface Support {
  /** Major and minor version. */
  readonly version: string
  /** Year and month, as `2027-10`; absent for a version older than all that is on record. */
  readonly until?: string
  /** Months left, below 0 past the end. */
  readonly months: number
}

/** How long a stated version is supported; absent where the text names none, or one newer than what is on record. */
function supportOf(python: string | undefined): Support | undefined {
  const stated = /(\d+)\.(\d+)/.exec(python ?? '')
  if (!stated) return undefined
  const [version, major, minor] = [stated[0], Number(stated[1]), Number(stated[2])]
  if (major < 3 || (major === 3 && minor < oldest)) return { version, months: Number.NEGATIVE_INFINITY }
  const end = major === 3 ? supportedUntil.get(minor) : undefined
  if (!end) return undefined
  const months = (end[0] - rulesMonth.year) * 12 + end[1] - rulesMonth.month
  return { version, until: end.join('-'), months }
}

export default defineServiceAudit({
  id: 'expiring-python',
  weights: { maintainability: 5, technicalFeasibility: 2 },
  severity: 'high',
  topics: ['extensibility.stack-upgrade'],
  title: {
    pass: { en: 'The Python version is supported', zh: 'Python 版本在支持期内' },
    fail: {
      en: 'Support for the Python version is ending or has ended',
      zh: 'Python 版本支持即将或已经结束',
    },
  },
  why: {
    en: 'After its end of life a version gets no security fixes, and packages stop being built for it.',
    zh: '版本停止维护后不再有安全修复，第三方包也会陆续放弃支持。',
  },
  source: { title: 'endoflife.date: Python', address: 'https://endoflife.date/python' },
  asks: ['python'],
  thresholds: ['supportMonths'],
  of: applications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const support = supportOf(site.service.settings.python)
    if (!support) {
      return {
        score: 'unknown',
        note: { en: 'end of Python support not known', zh: 'Python 支持期限未知' },
      }
    }
    const { version, until, months } = support
    const { good, bad } = runtimeThresholds.supportMonths
    const asOf = `${rulesMonth.year}-${String(rulesMonth.month).padStart(2, '0')}`
    return {
      score: ramp(months, good, bad),
      note:
        until === undefined
          ? {
              en: `Python ${version}: no longer supported, as of ${asOf}`,
              zh: `Python ${version}：已停止支持，以 ${asOf} 计`,
            }
          : {
              en: `Python ${version}: supported until ${until}, as of ${asOf}`,
              zh: `Python ${version}：支持至 ${until}，以 ${asOf} 计`,
            },
    }
  },
  fix: {
    label: { en: `Move to Python ${advised}`, zh: `升级到 Python ${advised}` },
    all: true,
    calls: ({ service }) =>
      supportOf(service.settings.python)
        ? [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              settings: { python: advised },
            }),
          ]
        : null,
  },
})
