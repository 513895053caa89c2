import workerWithoutBroker from '../../../../../../electron/rules/audits/technical-feasibility/worker-without-broker.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(workerWithoutBroker, {
  passes: {
    'Celery on RabbitMQ': { design: design({ tasks: 'celery', mq: 'rabbitmq' }, { 'tasks -> mq': {} }) },
    'RQ on Redis': { design: design({ tasks: 'rq', redis: 'redis' }, { 'tasks -> redis': {} }) },
  },
  fails: {
    'a broker that nothing leads to': {
      design: design({ api: 'fastapi', tasks: 'celery', mq: 'rabbitmq' }, { 'api -> tasks': {} }),
      evidence: [['tasks']],
      fixed: 1,
    },
    'RQ by itself': { design: design({ tasks: 'rq' }), fixed: 1 },
    'RQ on RabbitMQ, which it cannot speak to': {
      design: design({ tasks: 'rq', mq: 'rabbitmq' }, { 'tasks -> mq': {} }),
      fixed: 1,
    },
    'a database is no broker': {
      design: design({ tasks: 'celery', db: 'postgresql' }, { 'tasks -> db': {} }),
      fixed: 1,
    },
  },
  between: {
    'one of two workers': {
      design: design({ tasks: 'celery', mq: 'rabbitmq', reports: 'rq' }, { 'tasks -> mq': {} }),
      score: 0.5,
      evidence: [['reports']],
      fixed: 1,
    },
  },
  skips: { 'no worker': { design: design({ api: 'fastapi' }) } },
})
