import lateAuthentication from '../../../../../../electron/rules/audits/technical-feasibility/late-authentication.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string, auth?: 'jwt' | 'none'): MutableDesign =>
  sequence(
    design({
      web: 'web-client',
      gate: 'kong',
      api: { technology: 'fastapi', settings: auth ? { auth } : {} },
      db: 'postgresql',
    }),
    words,
  )

auditTester(lateAuthentication, {
  passes: {
    'checked first': { design: shop('web > api \n api > api authenticate \n api > db read \n api < db') },
    'checked by the gateway': {
      design: shop('web > gate \n gate > gate authenticate \n gate > api \n api > db read'),
    },
  },
  fails: {
    'checked after the work': {
      design: shop('web > api \n api > db read \n api < db \n api > api authenticate \n web < api'),
      evidence: [['m2', 'm1']],
      fixed: 1,
    },
    'checked on one of two ways': {
      design: shop('User > api \n opt \n api > api authenticate \n end \n api > db read'),
      evidence: [['m3', 'm1']],
    },
  },
  between: {
    'checked, but not in the sequence': {
      design: shop('web > api \n api > db write', 'jwt'),
      score: 0.5,
      evidence: [['m2', 'm1']],
      fixed: 1,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'nobody is checked': { design: shop('web > api \n api > db write', 'none') },
    'nothing is said of it': { design: shop('web > api \n api > db write') },
    'it begins inside': { design: shop('api > db write \n api > api authenticate') },
  },
})
