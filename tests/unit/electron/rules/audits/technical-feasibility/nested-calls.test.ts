import nestedCalls from '../../../../../../electron/rules/audits/technical-feasibility/nested-calls.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const chain = (words: string): MutableDesign => sequence(design({ web: 'web-client', api: 'fastapi' }), words)

auditTester(nestedCalls, {
  passes: {
    'three calls inside each other': {
      design: chain('web > api \n api > b \n b > c \n c > d \n c < d \n b < c \n api < b \n web < api'),
    },
    'many calls one after the other': {
      design: chain('api > b \n api < b \n api > c \n api < c \n api > d \n api < d \n api > e \n api < e'),
    },
  },
  fails: {
    'six calls inside each other': {
      design: chain('api > b \n b > c \n c > d \n d > e \n e > f \n f > g'),
      evidence: [['m1', 'm2', 'm3', 'm4', 'm5', 'm6']],
    },
  },
  between: {
    'four, a client before them': {
      design: chain('web > api \n api > b \n b > c \n c > d \n d > e'),
      score: 2 / 3,
      evidence: [['m2', 'm3', 'm4', 'm5']],
    },
    'five on one of two ways': {
      design: chain('api > b \n b > c \n alt \n c > d \n d > e \n e > f \n else \n b < c \n end'),
      score: 1 / 3,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'the call of the client alone': { design: chain('web > api \n web < api') },
  },
})
