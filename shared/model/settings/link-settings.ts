import { z } from 'zod'
import { choice, count, flag, real, type SettingsOf } from './field'
import { schemasOf } from './field-schemas'

/** What an architect would write beside an arrow. */
export const linkFields = {
  protocol: choice(
    { en: 'Protocol', zh: '协议' },
    {
      HTTPS: { en: 'HTTPS', zh: 'HTTPS' },
      HTTP: { en: 'HTTP', zh: 'HTTP' },
      gRPC: { en: 'gRPC', zh: 'gRPC' },
      WebSocket: { en: 'WebSocket', zh: 'WebSocket' },
      SQL: { en: 'SQL', zh: 'SQL' },
      Redis: { en: 'Redis', zh: 'Redis' },
      AMQP: { en: 'AMQP', zh: 'AMQP' },
      Kafka: { en: 'Kafka', zh: 'Kafka' },
      MongoDB: { en: 'MongoDB', zh: 'MongoDB' },
      S3: { en: 'S3', zh: 'S3' },
      OIDC: { en: 'OIDC', zh: 'OIDC' },
      OTLP: { en: 'OTLP', zh: 'OTLP' },
      TCP: { en: 'TCP', zh: 'TCP' },
    },
  ),
  timeoutMs: real({ en: 'Timeout', zh: '超时' }, 1, 86_400_000, 'ms'),
  retries: count({ en: 'Retries', zh: '重试次数' }, 0, 100),
  backoff: choice(
    { en: 'Between retries', zh: '重试间隔' },
    {
      'exponential-jitter': { en: 'Exponential with jitter', zh: '指数退避加抖动' },
      exponential: { en: 'Exponential', zh: '指数退避' },
      fixed: { en: 'Fixed', zh: '固定' },
      none: { en: 'At once', zh: '立即' },
    },
  ),
  idempotent: flag({ en: 'Idempotent', zh: '幂等' }),
  circuitBreaker: flag({ en: 'Circuit breaker', zh: '熔断' }),
  encrypted: flag({ en: 'Encrypted', zh: '加密传输' }),
  cachedShare: real({ en: 'Share answered by a cache', zh: '缓存命中比例' }, 0, 1),
  callsPerRequest: real({ en: 'Calls per request', zh: '每请求调用次数' }, 0, 100_000),
} as const

export type LinkSettings = SettingsOf<typeof linkFields>
export type LinkSettingKey = keyof typeof linkFields

/** Parses link settings: unknown keys and wrong types are refused. */
export const linkSettingsSchema: z.ZodType<LinkSettings> = z.lazy(() =>
  z.strictObject(schemasOf(linkFields)).meta({ id: 'linkSettings' }),
)
