import silentResults from '../../../../../../electron/rules/audits/business-match/silent-results.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string): MutableDesign =>
  sequence(
    design(
      { web: 'web-client', api: 'fastapi', db: 'postgresql', cache: 'redis' },
      { 'web -> api': {}, 'api -> db': {}, 'api -> cache': {} },
    ),
    words,
  )

auditTester(silentResults, {
  passes: {
    'the client asks later': {
      design: shop('web > api \n web < api accept \n web > api \n web < api report-result'),
    },
    'the client is told': { design: shop('web > api \n web < api accept \n api >> web report-result') },
  },
  fails: {
    'nothing more': { design: shop('web > api \n web < api accept'), evidence: [['m2']], fixed: null },
    'somebody else is told': {
      design: shop('web > api \n web < api accept \n api >> db report-result'),
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'an answer at once': { design: shop('web > api \n web < api') },
  },
})
