import silentResults from '../../../../../../electron/rules/audits/business-match/silent-results.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { webShop } from '../../../../../support/web-shop'

auditTester(silentResults, {
  passes: {
    'the client asks later': {
      design: webShop('web > api \n web < api accept \n web > api \n web < api report-result'),
    },
    'the client is told': { design: webShop('web > api \n web < api accept \n api >> web report-result') },
  },
  fails: {
    'nothing more': { design: webShop('web > api \n web < api accept'), evidence: [['m2']], fixed: 1 },
    'nobody asked for it': { design: webShop('web < api accept'), fixed: null },
    'a call is open to the end': {
      design: webShop('web > api \n web < api accept \n api > db'),
      fixed: null,
    },
    'asked where there is no link': {
      design: webShop('db > api \n db < api accept'),
      fixed: null,
    },
    'accepted in two of two ways': {
      design: webShop('web > api \n alt \n web < api accept \n else \n web < api accept \n end'),
      evidence: [['m2'], ['m3']],
      fixed: 1,
    },
    'somebody else is told': {
      design: webShop('web > api \n web < api accept \n api >> db report-result'),
    },
  },
  between: {
    'one of two results is told': {
      design: webShop(
        'web > api \n web < api accept \n web > api \n web < api report-result \n web > api \n web < api accept',
      ),
      score: 0.5,
      evidence: [['m6']],
      fixed: 1,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'an answer at once': { design: webShop('web > api \n web < api') },
  },
})
