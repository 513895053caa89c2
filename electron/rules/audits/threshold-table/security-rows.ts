import { thresholds as t } from '../thresholds'
import { securityThresholds as s } from '../thresholds-security'
import { own } from './own'

/** Numbers about what is kept from others. */
export const securityRows = {
  rateLimit: [
    own(t.rateLimit.countedApart, 'share', {
      en: 'credit where each replica counts by itself',
      zh: '各副本单独计数时计',
    }),
  ],
  authentication: [own(t.authentication.apiKey, 'share', { en: 'credit for an API key', zh: 'API 密钥计' })],
  secrets: [
    own(t.secrets.environment, 'share', {
      en: 'credit for credentials in the environment',
      zh: '凭据放在环境变量中计',
    }),
  ],
  storeExposure: [
    own(t.storeExposure.company, 'share', {
      en: 'credit where the company network reaches it',
      zh: '公司内网可达时计',
    }),
  ],
  encryption: [
    own(t.encryption.fromComplexity, 'level', {
      en: 'complexity that asks for encryption at rest',
      zh: '要求静态加密的复杂度',
    }),
  ],
  sensitiveFromComplexity: [
    own(s.sensitiveFromComplexity, 'level', {
      en: 'complexity at which data are sensitive',
      zh: '数据视为敏感的复杂度',
    }),
  ],
  zeroTrust: [
    own(s.zeroTrust.fromEnvironment, 'level', {
      en: 'environment in which the inside is not trusted',
      zh: '内网不再可信的环境级别',
    }),
    own(s.zeroTrust.fromScale, 'level', { en: 'or scale', zh: '或规模' }),
  ],
} as const
