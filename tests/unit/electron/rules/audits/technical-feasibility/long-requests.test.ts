import longRequests from '../../../../../../electron/rules/audits/technical-feasibility/long-requests.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (settings: ServiceSettings) => ({
  design: design({ web: 'web-client', app: { technology: 'django', settings } }, { 'web -> app': {} }),
})

auditTester(longRequests, {
  passes: { 'a tenth of a second': app({ serviceTimeMs: 100 }), 'a second': app({ serviceTimeMs: 1000 }) },
  fails: { 'five seconds': { ...app({ serviceTimeMs: 5000 }), evidence: [['app']], fixed: null } },
  between: { 'three seconds': { ...app({ serviceTimeMs: 3000 }), score: 0.5 } },
  skips: {
    'no time stated': app({}),
    'an application that only handles messages': {
      design: design(
        { mq: 'rabbitmq', app: { technology: 'fastapi', settings: { serviceTimeMs: 9000 } } },
        { 'app -> mq': { kind: 'consume', sync: false } },
      ),
    },
    'a worker': {
      design: design(
        { mq: 'rabbitmq', jobs: { technology: 'celery', settings: { serviceTimeMs: 60_000 } } },
        { 'jobs -> mq': {} },
      ),
    },
  },
})
