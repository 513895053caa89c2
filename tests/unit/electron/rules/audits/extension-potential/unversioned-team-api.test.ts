import unversionedTeamApi from '../../../../../../electron/rules/audits/extension-potential/unversioned-team-api.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const between = (caller: string, owner: string, apiVersioning?: boolean) =>
  design(
    {
      api: { technology: 'fastapi', settings: { owner: caller } },
      stock: {
        technology: 'fastapi',
        settings: { owner, ...(apiVersioning === undefined ? {} : { apiVersioning }) },
      },
    },
    { 'api -> stock': {} },
  )

auditTester(unversionedTeamApi, {
  passes: { 'an API with versions': { design: between('shop', 'stock', true) } },
  fails: {
    'an API without versions': {
      design: between('shop', 'stock', false),
      evidence: [['api.stock']],
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: design(
        {
          api: { technology: 'fastapi', settings: { owner: 'shop' } },
          a: { technology: 'fastapi', settings: { owner: 'stock', apiVersioning: true } },
          b: { technology: 'fastapi', settings: { owner: 'billing', apiVersioning: false } },
        },
        { 'api -> a': {}, 'api -> b': {} },
      ),
      score: 0.5,
      evidence: [['api.b']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: between('shop', 'stock') } },
  skips: {
    'one team': { design: between('shop', 'shop', false) },
    'a team that is not stated': { design: between('', 'stock', false) },
  },
})
