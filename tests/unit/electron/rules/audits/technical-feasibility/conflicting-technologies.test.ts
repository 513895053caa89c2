import conflictingTechnologies from '../../../../../../electron/rules/audits/technical-feasibility/conflicting-technologies.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(conflictingTechnologies, {
  passes: {
    'asyncpg straight to its database': {
      design: design(
        { api: { technology: 'fastapi', settings: { driver: 'asyncpg' } }, db: 'postgresql' },
        { 'api -> db': {} },
      ),
    },
    'Celery on RabbitMQ': { design: design({ tasks: 'celery', mq: 'rabbitmq' }, { 'tasks -> mq': {} }) },
    'asyncpg through a pooler that keeps sessions': {
      design: design(
        {
          api: { technology: 'fastapi', settings: { driver: 'asyncpg' } },
          pool: { technology: 'pgbouncer', settings: { poolMode: 'session' } },
        },
        { 'api -> pool': {} },
      ),
    },
  },
  fails: {
    'Celery on Kafka': {
      design: design({ tasks: 'celery', log: 'kafka' }, { 'tasks -> log': {} }),
      evidence: [['tasks', 'log']],
      fixed: null,
    },
    'asyncpg through a pooler by transaction': {
      design: design(
        {
          api: { technology: 'fastapi', settings: { driver: 'asyncpg' } },
          pool: { technology: 'pgbouncer', settings: { poolMode: 'transaction' } },
        },
        { 'api -> pool': {} },
      ),
      evidence: [['api', 'pool']],
    },
    'a driver that the framework does not know': {
      design: design({ api: { technology: 'django', settings: { driver: 'asyncpg' } } }),
      evidence: [['api']],
    },
    'the Django ORM on a document store': {
      design: design({ api: 'django', db: 'mongodb' }, { 'api -> db': {} }),
      evidence: [['api', 'db']],
    },
  },
  between: {
    'one of two workers': {
      design: design(
        { tasks: 'celery', log: 'kafka', more: 'celery', mq: 'rabbitmq' },
        { 'tasks -> log': {}, 'more -> mq': {} },
      ),
      score: 0.5,
      evidence: [['tasks', 'log']],
      fixed: null,
    },
  },
  skips: {
    'conflicts that other audits measure': {
      design: design({
        api: {
          technology: 'fastapi',
          settings: { server: 'uwsgi', driver: 'psycopg2', httpClient: 'requests' },
        },
      }),
    },
    'technologies without known conflicts': {
      design: design({ api: 'flask', db: 'postgresql' }, { 'api -> db': {} }),
    },
    'one technology by itself': { design: design({ tasks: 'celery' }) },
  },
})
