import { technologies } from '../../../../shared/catalog/catalog'
import type { Technology } from '../../../../shared/catalog/technology'
import { type Check, defineServiceAudit } from '../../define-audit'
import { rulesMonth } from '../../rules-version'
import { isExternal } from '../../site'
import { checkParts } from '../check-parts'
import { ramp, thresholds } from '../thresholds'

/** Years since the first release. Where only a later year is on record, too few of them prove nothing. */
function provenYears({ firstRelease }: Technology): number | undefined {
  if (!firstRelease) return undefined
  const years = rulesMonth.year - firstRelease.year
  return firstRelease.orEarlier && years < thresholds.youngTechnology.goodYears ? undefined : years
}

function maturity(entry: Technology): Check {
  const { goodYears, badYears, beforeOne } = thresholds.youngTechnology
  const years = provenYears(entry)
  const version = entry.version?.value
  return checkParts({ en: 'age and version not known', zh: '首次发布时间与版本未知' }, [
    {
      score: years === undefined ? undefined : ramp(years, goodYears, badYears),
      lacking: { en: `years since the first release: ${years}`, zh: `首次发布至今 ${years} 年` },
    },
    {
      score: version === undefined ? undefined : version.startsWith('0.') ? beforeOne : 1,
      lacking: { en: `version ${version}, before 1.0`, zh: `版本 ${version}，尚未到 1.0` },
    },
  ])
}

/** Once for each technology that runs by itself: what is found does not depend on the design. */
const maturities: ReadonlyMap<string, Check> = new Map(
  [...technologies.values()]
    .filter(({ runtime, category }) => runtime === 'process' && category !== 'client-app')
    .map((entry) => [entry.id, maturity(entry)]),
)

export default defineServiceAudit({
  id: 'young-technologies',
  weights: { maintainability: 4 },
  severity: 'medium',
  topics: ['extensibility.stack-upgrade', 'extensibility.evolution'],
  title: {
    pass: { en: 'Technologies that have proved themselves', zh: '选用的技术已经过检验' },
    fail: { en: 'Technologies that may still change a lot', zh: '选用的技术仍可能大幅变动' },
  },
  why: {
    en: 'A system that is to live for years rests on its parts: a young one, or one before version 1.0, may change with any release.',
    zh: '要运行多年的系统立足于其组件；年轻或尚未到 1.0 的技术，每次发布都可能带来破坏性变更。',
  },
  source: { title: 'Semantic Versioning 2.0.0, item 4: major version zero', address: 'https://semver.org/' },
  thresholds: ['youngTechnology'],
  appliesTo: ({ profile }) => (profile.maintenanceLifecycle ?? 0) >= 4,
  check: ({ service, technology }) =>
    isExternal(service, technology) ? null : (maturities.get(service.technology) ?? null),
})
