import awaitedTasks from '../../../../../../electron/rules/audits/technical-feasibility/awaited-tasks.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const handedOver = (sync: boolean, sender = 'fastapi') => ({
  design: design({ sender, jobs: 'celery' }, { 'sender -> jobs': { kind: 'publish', sync } }),
})

auditTester(awaitedTasks, {
  passes: { 'sent and forgotten': handedOver(false) },
  fails: {
    'an application that waits': { ...handedOver(true), evidence: [['sender.jobs.publish']], fixed: 1 },
    'a worker that waits for a worker': { ...handedOver(true, 'rq'), fixed: 1 },
  },
  between: {
    'one of two': {
      design: design(
        { a: 'fastapi', b: 'django', jobs: 'celery' },
        { 'a -> jobs': { kind: 'call', sync: true }, 'b -> jobs': { kind: 'publish', sync: false } },
      ),
      score: 0.5,
      evidence: [['a.jobs.call']],
      fixed: 1,
    },
  },
  skips: {
    'a sender that waits for the broker alone': {
      design: design({ api: 'fastapi', mq: 'rabbitmq' }, { 'api -> mq': { sync: true } }),
    },
    'a call to an application': { design: design({ a: 'fastapi', b: 'fastapi' }, { 'a -> b': {} }) },
    'what watches the worker': {
      design: design({ prom: 'prometheus', jobs: 'celery' }, { 'prom -> jobs': {} }),
    },
  },
})
