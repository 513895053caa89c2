import eventLoopSkill from '../../../../../../electron/rules/audits/team-fit/event-loop-skill.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(eventLoopSkill, {
  passes: {
    'synchronous handlers, whatever the team': {
      design: design({ api: { technology: 'django', settings: { handlers: 'sync' } } }),
    },
    'an experienced team': {
      design: design({ api: { technology: 'fastapi', settings: { handlers: 'async' } } }),
      profile: { teamPythonSkill: 3 },
    },
  },
  fails: { never: 'the lowest level of skill is a third of what is asked for' },
  between: {
    'a beginners’ team': {
      design: design({ api: { technology: 'fastapi', settings: { handlers: 'async' } } }),
      profile: { teamPythonSkill: 1 },
      score: 1 / 3,
      evidence: [['api']],
    },
  },
  unknown: {
    'skill not stated': {
      design: design({ api: { technology: 'fastapi', settings: { handlers: 'async' } } }),
    },
  },
  skips: {
    'handlers not stated': { design: design({ api: 'django' }), profile: { teamPythonSkill: 1 } },
  },
})
