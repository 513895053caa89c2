import { callOf } from '../../../shared/commands/define-command'
import type changeServices from '../../../shared/commands/service/change-services.command'
import type { Profile } from '../../../shared/model/profile'
import type { Service } from '../../../shared/model/service'
import type { Check, ElementFix } from '../define-audit'
import type { ServiceSite } from '../site'
import { thresholds } from './thresholds'

/** Whether a project has data that a lost disk must not give away. */
export const needsEncryption = ({ profile }: { readonly profile: Profile }): boolean =>
  (profile.businessComplexity ?? 0) >= thresholds.encryption.fromComplexity

/** Whether what a service keeps on disk is encrypted. */
export const encryptionAtRest = ({ settings: { encryption } }: Service): Check =>
  encryption === undefined
    ? { score: 'unknown', note: { en: 'encryption not stated', zh: '未说明是否加密' } }
    : { score: encryption ? 1 : 0, note: { en: 'not encrypted', zh: '未加密' } }

export const encryptAtRest: ElementFix<ServiceSite, Record<never, never>> = {
  label: { en: 'Encrypt at rest', zh: '开启静态加密' },
  all: true,
  calls: ({ service }) => [
    callOf<typeof changeServices>('service.change', {
      services: [service.id],
      settings: { encryption: true },
    }),
  ],
}
