import idleParticipants from '../../../../../../electron/rules/audits/maintainability/idle-participants.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string, silent: readonly string[] = []): MutableDesign =>
  sequence(design({ web: 'web-client', api: 'fastapi', db: 'postgresql' }), words, silent)

auditTester(idleParticipants, {
  passes: {
    'everybody speaks or is spoken to': { design: shop('web > api \n web < api') },
  },
  fails: {
    'nobody says anything': {
      design: shop('', ['web', 'api']),
      evidence: [['web'], ['api']],
    },
  },
  between: {
    'one of three': { design: shop('web > api', ['db']), score: 2 / 3, evidence: [['db']], fixed: 1 },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'nobody takes part yet': { design: shop('') },
  },
})
