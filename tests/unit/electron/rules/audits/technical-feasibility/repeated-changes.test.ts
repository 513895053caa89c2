import repeatedChanges from '../../../../../../electron/rules/audits/technical-feasibility/repeated-changes.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import type { LinkSettings } from '../../../../../../shared/model/settings/link-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string, settings: LinkSettings = {}): MutableDesign =>
  sequence(design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': { settings } }), words)

auditTester(repeatedChanges, {
  passes: {
    'idempotent by itself': {
      design: shop('loop \n api > db write idempotent \n break \n api > api \n end \n end'),
    },
    'idempotent by its link': {
      design: shop('loop \n api > db write \n break \n api > api \n end \n end', { idempotent: true }),
    },
  },
  fails: {
    'a write that is tried again': {
      design: shop('loop \n api > db write \n api < db \n break \n api > api \n end \n end'),
      evidence: [['m1']],
      fixed: 1,
    },
    'by the kind of its link': {
      design: shop('loop \n api > db \n api < db \n break \n api > api \n end \n end'),
      fixed: 1,
    },
  },
  between: {
    'one of two writes': {
      design: shop('loop \n api > db write idempotent \n api > db write \n break \n api > api \n end \n end'),
      score: 0.5,
      evidence: [['m2']],
      fixed: 1,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'a loop over things': { design: shop('loop \n api > db write \n api < db \n end') },
    'a read that is tried again': {
      design: shop('loop \n api > db read \n break \n api > api \n end \n end'),
    },
    'what is done once the tries are over': {
      design: shop('loop \n api > api \n break \n api > db write \n end \n end'),
    },
    'retries that the link is judged for': {
      design: shop('loop \n api > db write \n break \n api > api \n end \n end', { retries: 3 }),
    },
  },
})
