import { defineServiceAudit } from '../../define-audit'
import { ramp, thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'learning-resources',
  weights: { teamFit: 2 },
  severity: 'low',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Parts have known users to learn from', zh: '各组件均有可借鉴的案例' },
    fail: { en: 'Some parts have few known users to learn from', zh: '部分组件可借鉴的案例较少' },
  },
  why: {
    en: 'What others run in production has its mistakes written up already; what few run, the team discovers itself.',
    zh: '别人在生产中用过的技术，坑早已有人写明；少有人用的，只能自己踩。',
  },
  source: {
    title: 'ISO/IEC 25010:2023, interaction capability: learnability',
    address: 'https://www.iso.org/standard/78176.html',
  },
  thresholds: ['knownUsers'],
  check({ technology }) {
    if (!technology || technology.runtime === 'tool' || technology.category === 'client-app') return null
    if (technology.category === 'external-system') return null
    const users = technology.usedBy.length
    if (users === 0)
      return { score: 'unknown', note: { en: 'no known users on record', zh: '目录中没有已知采用者' } }
    return {
      score: ramp(users, thresholds.knownUsers, 0),
      note: { en: `known users: ${users}`, zh: `已知采用者 ${users} 个` },
    }
  },
})
