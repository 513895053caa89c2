import singleZone from '../../../../../../electron/rules/audits/technical-feasibility/single-zone.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { deployed } from '../../../../../support/deployment'
import { design } from '../../../../../support/design'

const profile = { availabilityTarget: 0.999 }
const links = { 'nginx -> api': {}, 'api -> db': {} }
const tiers = (settings: ServiceSettings, replicas = 2) => ({
  design: design(
    {
      nginx: { technology: 'nginx', replicas: 2, settings: { zones: 2 } },
      api: { technology: 'fastapi', replicas, settings },
    },
    { 'nginx -> api': {} },
  ),
  profile,
})

auditTester(singleZone, {
  passes: {
    'placed in two zones': {
      design: deployed(tiers({}).design, { z1: 'zone', z2: 'zone' }, { 'api @ z1': 1, 'api @ z2': 1 }),
      profile,
    },
    'two replicas in two zones': tiers({ zones: 2 }),
    'a managed service that says so': tiers({ managed: true, zones: 3 }, 1),
    'a database whose standby stands in another zone': {
      design: design(
        {
          api: { technology: 'fastapi', replicas: 3, settings: { zones: 3 } },
          db: { technology: 'postgresql', settings: { standby: true, zones: 2 } },
        },
        { 'api -> db': {} },
      ),
      profile,
    },
  },
  fails: { never: 'the availability estimate counts the same cause, so that half of the loss is left here' },
  between: {
    'placed in one zone, whatever is stated': {
      design: deployed(tiers({ zones: 3 }, 3).design, { z1: 'zone', h: 'host in z1' }, { 'api @ h': 3 }),
      profile,
      score: 0.5,
      evidence: [['api']],
      fixed: 1,
    },
    // Half of the loss, since the availability estimate counts the same cause.
    'all in one zone': { ...tiers({ zones: 1 }, 3), score: 0.5, evidence: [['api']], fixed: 1 },
    'a single replica, whatever is said of zones': { ...tiers({ zones: 3 }, 1), score: 0.5, fixed: 1 },
    'a database of its own and its application': {
      design: design(
        {
          nginx: 'nginx',
          api: { technology: 'fastapi', replicas: 2, settings: { zones: 2 } },
          db: 'postgresql',
        },
        links,
      ),
      profile,
      score: 0.75,
      evidence: [['db']],
      fixed: 1,
    },
  },
  unknown: {
    'replicas on hosts of which nobody says where they stand': {
      design: deployed(tiers({}).design, { h1: 'host', h2: 'host' }, { 'api @ h1': 1, 'api @ h2': 1 }),
      profile,
    },
    'replicas whose zones nobody states': tiers({}),
    'a managed service that says nothing': tiers({ managed: true }, 1),
  },
  skips: {
    'no goal that asks for it': { ...tiers({ zones: 1 }), profile: { availabilityTarget: 0.99 } },
    'what no request reaches': {
      design: design(
        { worker: 'celery', mq: 'rabbitmq', prom: 'prometheus' },
        { 'worker -> mq': {}, 'prom -> worker': {} },
      ),
      profile,
    },
  },
})
