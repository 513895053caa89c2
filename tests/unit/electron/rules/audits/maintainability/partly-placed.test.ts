import partlyPlaced from '../../../../../../electron/rules/audits/maintainability/partly-placed.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { deployed } from '../../../../../support/deployment'
import { design } from '../../../../../support/design'

const api = (replicas: number, settings = {}) =>
  design({ api: { technology: 'fastapi', replicas, settings } })
const nodes = { h1: 'host', h2: 'host' }

auditTester(partlyPlaced, {
  passes: {
    'as many as stated': { design: deployed(api(2), nodes, { 'api @ h1': 1, 'api @ h2': 1 }) },
    'a size that it scales to by itself': {
      design: deployed(api(2, { autoscaleMin: 2, autoscaleMax: 5 }), nodes, { 'api @ h1': 4 }),
    },
    'a primary and its standby': {
      design: deployed(design({ db: { technology: 'postgresql', settings: { standby: true } } }), nodes, {
        'db @ h1': 1,
        'db @ h2': 1,
      }),
    },
  },
  fails: { never: 'what is placed and what is stated are one copy at least' },
  between: {
    'one of three is missing': {
      design: deployed(api(3), nodes, { 'api @ h1': 2 }),
      score: 2 / 3,
      evidence: [['api']],
      fixed: 1,
    },
    'one more than stated, as a file may say': {
      design: deployed(api(1), nodes, { 'api @ h1': 2 }),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: { 'nothing is placed': { design: api(2) } },
})
