import scaleShortfall from '../../../../../../electron/rules/audits/business-match/scale-shortfall.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

const services = (n: number) =>
  used(Object.fromEntries(Array.from({ length: n }, (_, i) => [`s${i}`, 'fastapi'])))

auditTester(scaleShortfall, {
  passes: { 'three services': { design: services(3), profile: { projectScale: 4 } } },
  fails: { none: { design: services(0), profile: { projectScale: 4 } } },
  between: {
    'a monolith at the largest scale': { design: services(1), profile: { projectScale: 5 }, score: 0.2 },
  },
  skips: { 'a small project': { design: services(1), profile: { projectScale: 3 } } },
})
