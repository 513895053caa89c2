import selfRunStores from '../../../../../../electron/rules/audits/team-fit/self-run-stores.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const services = { api: 'fastapi', db: 'postgresql' }
const links = { 'api -> db': {} }

auditTester(selfRunStores, {
  passes: {
    'a team that can operate it': { design: design(services, links), profile: { teamPythonSkill: 3 } },
    'beginners with a managed store': {
      design: design({ api: 'fastapi', db: { technology: 'cassandra', settings: { managed: true } } }, links),
      profile: { teamPythonSkill: 1 },
    },
  },
  fails: { never: 'the lowest level of skill is a fifth of the hardest operation' },
  between: {
    'a relational store of beginners': {
      design: design(services, links),
      profile: { teamPythonSkill: 1 },
      score: 1 / 3,
      evidence: [['db']],
      fixed: 1,
    },
    'a large ring of a middling team': {
      design: design({ api: 'fastapi', db: 'cassandra' }, links),
      profile: { teamPythonSkill: 3 },
      score: 0.6,
      fixed: 1,
    },
  },
  unknown: { 'a skill that is not stated': { design: design(services, links) } },
  skips: {
    'a cache, which may be emptied': {
      design: design({ api: 'fastapi', redis: 'redis' }, { 'api -> redis': {} }),
      profile: { teamPythonSkill: 1 },
    },
    'a store that somebody else runs': {
      design: design(
        { api: 'fastapi', db: { technology: 'postgresql', settings: { external: true } } },
        links,
      ),
      profile: { teamPythonSkill: 1 },
    },
  },
})
