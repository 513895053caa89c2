import volatileClusterStore from '../../../../../../electron/rules/audits/technical-feasibility/volatile-cluster-store.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const db = (settings: { persistence?: boolean; managed?: boolean }) =>
  design(
    { db: { technology: 'postgresql', settings }, cluster: 'kubernetes' },
    { 'db -> cluster': { kind: 'depends-on' } },
  )

auditTester(volatileClusterStore, {
  passes: { 'a volume of its own': { design: db({ persistence: true }) } },
  fails: {
    'the disk of the container': { design: db({ persistence: false }), evidence: [['db']], fixed: 1 },
  },
  between: {
    'one of two': {
      design: design(
        {
          a: { technology: 'mongodb', settings: { persistence: false } },
          b: { technology: 'mongodb', settings: { persistence: true } },
          cluster: 'kubernetes',
        },
        { 'a -> cluster': { kind: 'depends-on' }, 'b -> cluster': { kind: 'depends-on' } },
      ),
      score: 0.5,
      evidence: [['a']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: db({}) } },
  skips: {
    'a store that a provider operates': { design: db({ managed: true, persistence: false }) },
    'a store on its own machine': {
      design: design(
        { api: 'fastapi', db: { technology: 'postgresql', settings: { persistence: false } } },
        { 'api -> db': {} },
      ),
    },
    'an application, which keeps nothing': {
      design: design({ api: 'fastapi', cluster: 'kubernetes' }, { 'api -> cluster': { kind: 'depends-on' } }),
    },
  },
})
