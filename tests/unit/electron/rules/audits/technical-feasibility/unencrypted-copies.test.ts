import unencryptedCopies from '../../../../../../electron/rules/audits/technical-feasibility/unencrypted-copies.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { businessComplexity: 3 } as const
const files = (encryption?: boolean) =>
  design(
    {
      api: 'fastapi',
      files: { technology: 'minio', settings: encryption === undefined ? {} : { encryption } },
    },
    { 'api -> files': {} },
  )

auditTester(unencryptedCopies, {
  passes: { 'encrypted files': { design: files(true), profile } },
  fails: { 'files in clear text': { design: files(false), profile, evidence: [['files']], fixed: 1 } },
  between: {
    'one of two': {
      design: design(
        {
          api: 'fastapi',
          search: { technology: 'opensearch', settings: { encryption: false } },
          reports: { technology: 'clickhouse', settings: { encryption: true } },
        },
        { 'api -> search': {}, 'api -> reports': {} },
      ),
      profile,
      score: 0.5,
      evidence: [['search']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: files(), profile } },
  skips: {
    'a simple business': { design: files(false), profile: { businessComplexity: 2 } },
    'the database itself, which is judged apart': {
      design: design(
        { api: 'fastapi', db: { technology: 'postgresql', settings: { encryption: false } } },
        { 'api -> db': {} },
      ),
      profile,
    },
    'a library inside the process': {
      design: design(
        { api: 'fastapi', duck: { technology: 'duckdb', settings: { encryption: false } } },
        { 'api -> duck': {} },
      ),
      profile,
    },
  },
})
