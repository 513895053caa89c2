import unencryptedLinks from '../../../../../../electron/rules/audits/technical-feasibility/unencrypted-links.audit'
import type { LinkSettings } from '../../../../../../shared/model/settings/link-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const entered = (settings: LinkSettings) =>
  design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': { settings } })

auditTester(unencryptedLinks, {
  passes: {
    'HTTPS from clients': { design: entered({ protocol: 'HTTPS' }) },
    'an encrypted socket': { design: entered({ protocol: 'TCP', encrypted: true }) },
    'a proxy that terminates TLS': {
      design: design(
        { web: 'web-client', proxy: { technology: 'nginx', settings: { tls: true } } },
        { 'web -> proxy': {} },
      ),
    },
  },
  fails: {
    'HTTP from clients': { design: entered({ protocol: 'HTTP' }), evidence: [['web.api']], fixed: 1 },
    'clear text by its own word': { design: entered({ protocol: 'HTTPS', encrypted: false }), fixed: 1 },
    'to a partner': {
      design: design(
        { api: 'fastapi', mail: { technology: 'smtp-relay', settings: { tls: false } } },
        { 'api -> mail': {} },
      ),
      fixed: 1,
    },
  },
  between: {
    'one of two entries': {
      design: design(
        { web: 'web-client', api: 'fastapi', admin: 'django' },
        {
          'web -> api': { settings: { protocol: 'HTTPS' } },
          'web -> admin': { settings: { protocol: 'HTTP' } },
        },
      ),
      score: 0.5,
      evidence: [['web.admin']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: entered({}) } },
  skips: {
    'a link inside the system': {
      design: design(
        { proxy: 'nginx', api: 'fastapi' },
        { 'proxy -> api': { settings: { protocol: 'HTTP' } } },
      ),
    },
  },
})
