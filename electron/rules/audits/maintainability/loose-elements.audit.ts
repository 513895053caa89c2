import { defineServiceAudit } from '../../define-audit'

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
  source: { title: 'C4 model', address: 'https://c4model.com/' },
  check({ technology, out, in: into }) {
    // What lives inside a process, carries processes or is a developer's tool needs no link.
    if (technology && technology.runtime !== 'process') return null
    return {
      score: out.length + into.length > 0 ? 1 : 0,
      note: {
        en: 'no link, so it earns nothing until something uses it',
        zh: '没有连线，接入之前不计分',
      },
    }
  },
})
