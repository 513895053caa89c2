import { callOf } from '../../../shared/commands/define-command'
import type changeLinks from '../../../shared/commands/link/change-links.command'
import type { CommandCall } from '../../../shared/model/command-call'
import type { Check } from '../define-audit'
import type { LinkSite } from '../site'

/** What the link says of itself, else what its protocol or the answering side says; `undefined`: nothing. */
function isEncrypted({ link, target }: LinkSite): boolean | undefined {
  const { encrypted, protocol } = link.settings
  if (encrypted !== undefined) return encrypted
  if (protocol === 'HTTPS' || protocol === 'OIDC') return true
  if (protocol === 'HTTP') return false
  return target.settings.tls
}

/** Whether what travels on a link is encrypted. */
export function checkEncryption(site: LinkSite): Check {
  const encrypted = isEncrypted(site)
  return encrypted === undefined
    ? { score: 'unknown', note: { en: 'encryption not stated', zh: '未说明是否加密' } }
    : { score: encrypted ? 1 : 0, note: { en: 'clear text', zh: '明文传输' } }
}

/** The edit that encrypts a link. */
export const encrypt = ({ link }: LinkSite): CommandCall =>
  callOf<typeof changeLinks>('link.change', {
    links: [link.id],
    settings: {
      encrypted: true,
      ...(link.settings.protocol === 'HTTP' ? { protocol: 'HTTPS' as const } : {}),
    },
  })
