import missingDelivery from '../../../../../../electron/rules/audits/maintainability/missing-delivery.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const applications = { a: 'fastapi', b: 'fastapi', c: 'flask', d: 'celery', e: 'rq' }
const on = (platform: string, ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [`${id} -> ${platform}`, { kind: 'depends-on' as const }]))
const all = Object.keys(applications)
const services = { ...applications, cluster: 'kubernetes' }

auditTester(missingDelivery, {
  passes: {
    'a delivery tool at the cluster': {
      design: design(
        { ...services, cd: 'argo-cd' },
        { ...on('cluster', all), 'cd -> cluster': { kind: 'depends-on', sync: false } },
      ),
    },
  },
  fails: {
    'five applications by hand': {
      design: design(services, on('cluster', all)),
      evidence: [['cluster']],
      fixed: 1,
    },
    'a delivery tool that stands alone': {
      design: design({ ...services, cd: 'argo-cd' }, on('cluster', all)),
    },
  },
  between: { never: 'a delivery tool at the cluster serves every application on it' },
  skips: {
    'four applications': {
      design: design({ ...services, e: 'redis' }, on('cluster', all.slice(0, 4))),
    },
    'no cluster': { design: design({ ...applications, docker: 'docker' }, on('docker', all)) },
    'a cluster that carries nothing': {
      design: design(services, { 'a -> b': {}, 'b -> c': {}, 'd -> e': {} }),
    },
    'an empty design': { design: design({}) },
  },
})
