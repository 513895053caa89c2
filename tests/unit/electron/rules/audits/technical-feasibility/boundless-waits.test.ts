import boundlessWaits from '../../../../../../electron/rules/audits/technical-feasibility/boundless-waits.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import type { LinkSettings } from '../../../../../../shared/model/settings/link-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string, settings: LinkSettings = {}): MutableDesign =>
  sequence(
    design(
      { web: 'web-client', api: 'fastapi', db: 'postgresql' },
      { 'web -> api': { settings }, 'api -> db': {} },
    ),
    words,
  )

auditTester(boundlessWaits, {
  passes: {
    'a timeout of the message': { design: shop('web > api timeout=3000 \n web < api') },
    'a timeout of the link': { design: shop('web > api \n web < api', { timeoutMs: 3000 }) },
    'a wait that its link is judged for': { design: shop('api > db \n api < db') },
  },
  fails: {
    'a client that waits for ever': {
      design: shop('web > api \n web < api'),
      evidence: [['m1']],
      fixed: 1,
    },
    'a call where there is no link': { design: shop('api > User \n api < User'), fixed: 1 },
  },
  between: {
    'another way, but no time': {
      design: shop('web > api \n alt \n web < api \n else \n web < api \n end'),
      score: 0.5,
      evidence: [['m1']],
      fixed: 1,
    },
    'one of two': {
      design: shop('web > api timeout=10 \n web < api \n User > web \n User < web'),
      score: 0.5,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'nobody waits': { design: shop('web >> api') },
  },
})
