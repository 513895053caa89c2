import unprotectedFiles from '../../../../../../electron/rules/audits/technical-feasibility/unprotected-files.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const files = (settings: ServiceSettings, replicas = 1) => ({
  design: design(
    { api: 'fastapi', files: { technology: 'minio', replicas, settings } },
    { 'api -> files': {} },
  ),
})

auditTester(unprotectedFiles, {
  passes: {
    'a daily backup': files({ backup: 'daily' }),
    'a continuous one': files({ backup: 'continuous' }),
    'storage that a provider keeps': files({ managed: true }),
  },
  fails: {
    'nothing is said of a backup': { ...files({}), evidence: [['files']], fixed: 1 },
    'no backup': { ...files({ backup: 'none' }), fixed: 1 },
  },
  between: { 'four nodes and no backup': { ...files({ backup: 'none' }, 4), score: 0.5, fixed: 1 } },
  skips: {
    'storage of somebody else': files({ external: true }),
    'a database': { design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }) },
  },
})
