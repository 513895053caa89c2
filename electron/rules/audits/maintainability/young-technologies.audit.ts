import type { Technology } from '../../../../shared/catalog/technology'
import { defineServiceAudit } from '../../define-audit'
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
  appliesTo: ({ profile }) => (profile.maintenanceLifecycle ?? 0) >= 4,
  check({ service, technology }) {
    if (technology?.runtime !== 'process' || technology.category === 'client-app') return null
    if (isExternal(service, technology)) return null
    const { goodYears, badYears, beforeOne } = thresholds.youngTechnology
    const years = provenYears(technology)
    const version = technology.version?.value
    return checkParts([
      {
        score: years === undefined ? undefined : ramp(years, goodYears, badYears),
        lacking: { en: `years since the first release: ${years}`, zh: `首次发布至今 ${years} 年` },
      },
      {
        score: version === undefined ? undefined : version.startsWith('0.') ? beforeOne : 1,
        lacking: { en: `version ${version}, before 1.0`, zh: `版本 ${version}，尚未到 1.0` },
      },
    ])
  },
})
