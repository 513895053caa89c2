import unversionedModels from '../../../../../../electron/rules/audits/maintainability/unversioned-models.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const server = (settings: { modelVersioning?: boolean; reproducible?: boolean }) =>
  design({ api: 'fastapi', models: { technology: 'tf-serving', settings } }, { 'api -> models': {} })

auditTester(unversionedModels, {
  passes: {
    'versions of both': { design: server({ modelVersioning: true, reproducible: true }) },
    'a model inside the application': {
      design: design(
        {
          web: 'web-client',
          api: {
            technology: 'fastapi',
            settings: { inference: 'in-process', modelVersioning: true, reproducible: true },
          },
        },
        { 'web -> api': {} },
      ),
    },
  },
  fails: {
    'versions of neither': {
      design: server({ modelVersioning: false, reproducible: false }),
      evidence: [['models']],
      fixed: 1,
    },
  },
  between: {
    'models without their data': {
      design: server({ modelVersioning: true, reproducible: false }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: server({}) } },
  skips: {
    'an application that asks a model server': {
      design: design(
        {
          web: 'web-client',
          api: { technology: 'fastapi', settings: { inference: 'remote', modelVersioning: false } },
        },
        { 'web -> api': {} },
      ),
    },
  },
})
