import unmodelledParticipants from '../../../../../../electron/rules/audits/maintainability/unmodelled-participants.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string): MutableDesign => sequence(design({ web: 'web-client', api: 'fastapi' }), words)

auditTester(unmodelledParticipants, {
  passes: {
    'people only': { design: shop('User > User') },
    'services, and a person': { design: shop('User > web \n web > api') },
  },
  fails: {
    'nobody of the design': { design: shop('Desk > Clerk'), evidence: [['Desk'], ['Clerk']] },
  },
  between: {
    'one of three': { design: shop('web > api \n api > Ledger'), score: 2 / 3, evidence: [['Ledger']] },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
  },
})
