import unrepeatableBuilds from '../../../../../../electron/rules/audits/maintainability/unrepeatable-builds.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (settings: object) => ({ technology: 'celery', settings })

auditTester(unrepeatableBuilds, {
  passes: {
    'an image from pinned versions': {
      design: design({ worker: app({ image: true, dependencies: 'locked' }) }),
    },
    'pinned, image not stated': { design: design({ worker: app({ dependencies: 'locked' }) }) },
  },
  fails: {
    neither: {
      design: design({ worker: app({ image: false, dependencies: 'none' }) }),
      evidence: [['worker']],
      fixed: 1,
    },
  },
  between: {
    'an image of ranges': {
      design: design({ worker: app({ image: true, dependencies: 'ranges' }) }),
      score: 0.75,
      fixed: 1,
    },
    'pinned without an image': {
      design: design({ worker: app({ image: false, dependencies: 'locked' }) }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing stated': { design: design({ worker: 'celery' }) } },
  skips: { 'software of others': { design: design({ proxy: 'nginx' }) } },
})
