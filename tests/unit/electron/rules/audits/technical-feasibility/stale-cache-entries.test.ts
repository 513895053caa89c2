import staleCacheEntries from '../../../../../../electron/rules/audits/technical-feasibility/stale-cache-entries.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { webShop } from '../../../../../support/web-shop'

const begin = 'api > db begin \n api < db \n'
const commit = 'api > db commit \n api < db \n'

auditTester(staleCacheEntries, {
  passes: {
    'cleared after the commit': {
      design: webShop(
        `${begin} api > db write \n api < db \n ${commit} api > cache cache-invalidate \n api < cache`,
      ),
    },
    'cleared before and again after': {
      design: webShop(
        `api > cache cache-invalidate \n api < cache \n api > db write \n api < db \n api > cache cache-invalidate \n api < cache`,
      ),
    },
  },
  fails: { never: 'an entry that is cleared too early is wrong only until it expires' },
  between: {
    'cleared before the write': {
      design: webShop('api > cache cache-invalidate \n api < cache \n api > db write \n api < db'),
      score: 0.3,
      evidence: [['m1']],
      fixed: 1,
    },
    'cleared inside the transaction': {
      design: webShop(
        `${begin} api > db write \n api < db \n api > cache cache-invalidate \n api < cache \n ${commit}`,
      ),
      score: 0.3,
      fixed: 1,
    },
    'written anew': {
      design: webShop('api > db write \n api < db \n api > cache cache-fill \n api < cache'),
      score: 0.5,
      fixed: null,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'filled with what was read': {
      design: webShop(
        'api > db read \n api < db \n api > cache cache-fill \n api < cache \n api > db write \n api < db',
      ),
    },
    'no write': { design: webShop('api > cache cache-invalidate \n api < cache') },
  },
})
