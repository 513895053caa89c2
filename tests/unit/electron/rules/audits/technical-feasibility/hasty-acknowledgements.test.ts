import hastyAcknowledgements from '../../../../../../electron/rules/audits/technical-feasibility/hasty-acknowledgements.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string): MutableDesign =>
  sequence(
    design(
      { worker: 'celery', broker: 'rabbitmq', db: 'postgresql' },
      { 'worker -> broker': {}, 'worker -> db': {} },
    ),
    words,
  )

auditTester(hastyAcknowledgements, {
  passes: {
    'after the write': {
      design: shop('broker >> worker \n worker > db write \n worker < db \n worker >> broker acknowledge'),
    },
    'each message after its own write': {
      design: shop(
        'broker >> worker \n worker > db write \n worker < db \n worker >> broker acknowledge \n broker >> worker \n worker > db write \n worker < db \n worker >> broker acknowledge',
      ),
    },
  },
  fails: {
    'before the write': {
      design: shop('broker >> worker \n worker >> broker acknowledge \n worker > db write \n worker < db'),
      evidence: [['m2']],
      fixed: 1,
    },
    'before a write in a loop': {
      design: shop(
        'broker >> worker \n worker >> broker acknowledge \n loop \n worker > db write \n worker < db \n end',
      ),
      evidence: [['m2']],
      fixed: 1,
    },
    'before a write on one of two ways': {
      design: shop(
        'broker >> worker \n worker >> broker acknowledge \n opt \n worker > db write \n worker < db \n end',
      ),
      fixed: 1,
    },
  },
  between: {
    'one of two messages': {
      design: shop(
        'broker >> worker \n worker >> broker acknowledge \n worker > db write \n worker < db \n broker >> worker \n worker > db write \n worker < db \n worker >> broker acknowledge',
      ),
      score: 0.5,
      evidence: [['m2']],
      fixed: 1,
    },
  },
  skips: {
    'no sequence': { design: design({ worker: 'celery' }) },
    'nothing is written': { design: shop('broker >> worker \n worker >> broker acknowledge') },
  },
})
