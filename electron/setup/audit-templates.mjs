/** @param {string} name in kebab case @returns {string} as code names it: `missing-backup`, `missingBackup` */
const nameInCode = (name) => name.replace(/-(\w)/g, (_, /** @type {string} */ letter) => letter.toUpperCase())

/**
 * The source of an audit that concerns nothing yet. It compiles; what it says is filled in by hand.
 * @param {string} dimension
 * @param {string} id
 */
export const auditTemplate = (dimension, id) => `import { defineServiceAudit } from '../../define-audit'

export default defineServiceAudit({
  id: '${id}',
  weights: { ${nameInCode(dimension)}: 1 },
  severity: 'low',
  topics: [],
  title: {
    pass: { en: '', zh: '' },
    fail: { en: '', zh: '' },
  },
  why: { en: '', zh: '' },
  source: { title: '', address: '' },
  check: () => null,
})
`

/**
 * The table of its test. It fails until the audit tells its designs apart.
 * @param {string} dimension
 * @param {string} id
 */
export const testTemplate = (
  dimension,
  id,
) => `import ${nameInCode(id)} from '../../../../../../electron/rules/audits/${dimension}/${id}.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(${nameInCode(id)}, {
  passes: {
    'what is good': { design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }) },
  },
  fails: {
    'what is bad': { design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }) },
  },
  between: {
    'one of two': {
      design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }),
      score: 0.5,
      evidence: [['db']],
    },
  },
  skips: {
    'what it does not concern': {
      design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
    },
  },
})
`
