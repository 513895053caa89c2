import type { Assumed } from '../../../../shared/report/quantities'
import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import type { Counts } from '../../define-fact'
import { type CensusKey, census, footprintMb } from '../../facts/census.fact'
import { assumed, usually } from '../assumed'
import { ramp, thresholds } from '../thresholds'

/** Services that are counted with what is usual for their technology, those that are counted with most first. */
const assumedMemory = (count: Counts<CensusKey>): readonly Assumed[] =>
  (['huge', 'large', 'medium', 'small', 'tiny'] as const)
    .flatMap((footprint) =>
      count
        .of(`assumed-memory:${footprint}`)
        .slice(0, maxEvidence)
        .map((id) => assumed('memoryMb', usually(footprintMb[footprint]), id)),
    )
    .slice(0, maxEvidence)

export default defineDesignAudit({
  id: 'resource-excess',
  weights: { businessMatch: 5 },
  severity: 'medium',
  topics: ['performance.memory'],
  title: {
    pass: { en: 'Resources in proportion to the project', zh: '资源占用与项目规模相称' },
    fail: { en: 'More resources than the project calls for', zh: '资源占用超出项目规模' },
  },
  why: {
    en: 'Idle memory is paid for every month, and small projects take the money from their features.',
    zh: '闲置内存月月付费，小项目为此挤占的是功能预算。',
  },
  source: {
    title: 'AWS Well-Architected: select the correct resource type, size, and number',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/cost-optimization-pillar/select-the-correct-resource-type-size-and-number.html',
  },
  thresholds: ['memoryGb'],
  facts: { count: census },
  appliesTo: ({ profile }) => profile.projectScale !== undefined,
  check({ profile: { projectScale }, facts: { count } }) {
    if (count('run') === 0) return null
    const gigabytes = count('memory-mb') / 1024
    const allowed = thresholds.memoryGb[(projectScale ?? 1) - 1] ?? 1
    const shown = Math.round(gigabytes * 10) / 10
    return {
      score: ramp(gigabytes, allowed, allowed * 4),
      evidence: [
        {
          elements: [],
          note: {
            en: `${shown} GB of memory at rest, ${allowed} GB is usual`,
            zh: `空载占用内存 ${shown} GB，同规模通常为 ${allowed} GB`,
          },
          assumes: assumedMemory(count),
        },
      ],
    }
  },
})
