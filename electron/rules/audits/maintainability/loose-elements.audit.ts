import { defineServiceAudit } from '../../define-audit'
import { isLoose } from '../../site'

export default defineServiceAudit({
  id: 'loose-elements',
  weights: { maintainability: 1 },
  severity: 'low',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Every part is linked to something', zh: '所有组件均已连线' },
    fail: { en: 'Some parts stand alone', zh: '有组件未连线' },
  },
  why: {
    en: 'Nobody can tell what a part without a link is for; until something uses it, it earns the design nothing.',
    zh: '没有连线的组件看不出用途；在被使用之前，它不会为设计加分。',
  },
  source: { title: 'C4 model: diagram review checklist', address: 'https://c4model.com/diagrams/checklist' },
  loose: true,
  check(site) {
    // A developer's tool is used by people and pipelines, which no link shows.
    if (site.technology?.runtime === 'tool') return null
    return {
      score: isLoose(site) ? 0 : 1,
      note: {
        en: 'no link, so it earns nothing until something uses it',
        zh: '没有连线，接入之前不计分',
      },
    }
  },
})
