import { technologyName } from '../../../../shared/catalog/catalog'
import { defineServiceAudit } from '../../define-audit'
import { rulesMonth } from '../../rules-version'
import { isExternal } from '../../site'
import { ramp } from '../thresholds'
import { runtimeThresholds } from '../thresholds-runtime'

type Month = readonly [year: number, month: number]

/** Last month of security fixes of releases that are still met, by technology, from the source below. */
const supportedUntil: { readonly [technology: string]: { readonly [release: string]: Month } } = {
  postgresql: {
    '13': [2025, 11],
    '14': [2026, 11],
    '15': [2027, 11],
    '16': [2028, 11],
    '17': [2029, 11],
    '18': [2030, 11],
  },
  mysql: { '5.7': [2023, 10], '8.0': [2026, 4], '8.4': [2032, 4] },
  django: {
    '3.2': [2024, 4],
    '4.2': [2026, 4],
    '5.0': [2025, 4],
    '5.1': [2025, 12],
    '5.2': [2028, 4],
    '6.0': [2027, 4],
  },
}

/** The end of support of a stated version (`16.4`, `v5.2.1`, `8.0 LTS`); absent where it is not on record. */
function endOf(technology: string, version: string): Month | undefined {
  const known = supportedUntil[technology]
  const [, major = '', minor = '0'] = /(\d+)(?:\.(\d+))?/.exec(version) ?? []
  return known?.[major] ?? known?.[`${major}.${minor}`]
}

/** A newer release is a project and not a setting, so there is no fix. */
export default defineServiceAudit({
  id: 'expiring-versions',
  weights: { maintainability: 4 },
  severity: 'medium',
  topics: ['extensibility.stack-upgrade', 'data.database'],
  title: {
    pass: {
      en: 'Databases and frameworks are supported for a year or more',
      zh: '数据库与框架至少还有一年支持期',
    },
    fail: {
      en: 'Support for a database or framework is ending or has ended',
      zh: '数据库或框架的支持即将或已经结束',
    },
  },
  why: {
    en: 'After the end of support holes stay open, and the longer the move is put off the more releases it has to leap over.',
    zh: '支持结束后漏洞不再修补，升级拖得越久，要跨越的版本就越多。',
  },
  source: { title: 'endoflife.date: end-of-life dates of products', address: 'https://endoflife.date/' },
  thresholds: ['supportMonths'],
  check({ service, technology }) {
    const { version } = service.settings
    if (version === undefined || isExternal(service, technology)) return null
    const end = endOf(service.technology, version)
    if (end === undefined) return null
    const months = (end[0] - rulesMonth.year) * 12 + end[1] - rulesMonth.month
    const { good, bad } = runtimeThresholds.supportMonths
    const name = technologyName(service.technology)
    const until = `${end[0]}-${String(end[1]).padStart(2, '0')}`
    return {
      score: ramp(months, good, bad),
      note: {
        en: `${name.en} ${version}: supported until ${until}`,
        zh: `${name.zh} ${version}：支持至 ${until}`,
      },
    }
  },
})
