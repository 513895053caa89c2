import { defineDesignAudit } from '../../define-audit'
import { classGraph } from '../../facts/class-graph.fact'
import { meanOfClasses } from '../class-check'
import { mostOperations } from '../class-limits'
import { classThresholds } from '../thresholds-classes'

export default defineDesignAudit({
  id: 'god-classes',
  weights: { maintainability: 5 },
  severity: 'high',
  topics: ['extensibility.evolution', 'extensibility.development'],
  title: {
    pass: { en: 'No class does everything', zh: '没有包揽一切的类' },
    fail: { en: 'One class does everything', zh: '个别类包揽一切' },
  },
  why: {
    en: 'A class that has most of the behaviour and knows most of the others is touched by every change.',
    zh: '某个类集中了大部分行为又认识大部分其他类，几乎每次改动都要触及它。',
  },
  source: {
    title: 'Chidamber and Kemerer metrics: recommended limits',
    address: 'https://www.aivosto.com/project/help/pm-oo-ck.html',
  },
  thresholds: ['godCoupling'],
  facts: { graph: classGraph },
  check({ facts: { graph } }) {
    const marks = graph.own.map((node) => ({ node, coupling: graph.couplingOf(node) }))
    const largest = Math.max(0, ...marks.map(({ coupling }) => coupling))
    return meanOfClasses(
      marks.map(({ node, coupling }) => {
        const count = node.class.operations.length
        const isGod = count > mostOperations && coupling > classThresholds.godCoupling && coupling === largest
        return {
          node,
          score: isGod ? 0 : 1,
          note: {
            en: `${count} operations, coupled to ${coupling} classes`,
            zh: `${count} 个操作，与 ${coupling} 个类耦合`,
          },
        }
      }),
    )
  },
})
