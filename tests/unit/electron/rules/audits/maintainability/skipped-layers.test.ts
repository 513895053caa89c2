import skippedLayers from '../../../../../../electron/rules/audits/maintainability/skipped-layers.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(skippedLayers, {
  passes: {
    'a store behind an application': {
      design: design(
        { web: 'web-client', api: 'fastapi', db: 'postgresql' },
        { 'web -> api': {}, 'api -> db': {} },
      ),
    },
    'files handed out directly': {
      design: design({ web: 'web-client', files: 'minio' }, { 'web -> files': {} }),
    },
    'a notebook on a database': {
      design: design({ notes: 'jupyterlab', db: 'clickhouse' }, { 'notes -> db': {} }),
    },
    'a gateway with counters in a cache': {
      design: design({ gateway: 'kong', cache: 'redis' }, { 'gateway -> cache': {} }),
    },
  },
  fails: {
    'a client on the database': {
      design: design({ web: 'web-client', db: 'postgresql' }, { 'web -> db': {} }),
      evidence: [['web.db']],
      fixed: 1,
    },
    'the edge on a search engine': {
      design: design({ proxy: 'nginx', search: 'opensearch' }, { 'proxy -> search': {} }),
      fixed: 1,
    },
    'a client that writes the cache': {
      design: design({ web: 'web-client', cache: 'redis' }, { 'web -> cache': {} }),
    },
  },
  between: {
    'a client that reads the cache': {
      design: design({ web: 'web-client', cache: 'redis' }, { 'web -> cache': { kind: 'read' } }),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'no link between lanes': { design: design({ web: 'web-client', db: 'postgresql' }) },
    'a link upwards': {
      design: design({ db: 'postgresql', web: 'web-client' }, { 'db -> web': { kind: 'call' } }),
    },
  },
})
