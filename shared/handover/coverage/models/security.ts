import { type Source, subtopic, type ThinkingModel } from '../model'
import {
  applications,
  below,
  having,
  identityProviders,
  insteadBy,
  lastingStores,
  linked,
  ofKind,
  unless,
  webApplications,
  where,
} from '../sources'

const signedIn = having('auth', 'oidc', 'jwt', 'session', 'api-key')

const hasSql = ofKind('relational-database', 'column-store')
const usesOrm = having('orm')
/** An object mapper guards nothing where no store speaks SQL. */
const sqlThroughOrm: Source = (ground) => (hasSql(ground).length === 0 ? [] : usesOrm(ground))
const usesTls = having('tls', true)
/** TLS of what callers reach: not that of the systems of others, nor of tools for the team. */
const tlsAtEntry: Source = (ground) =>
  usesTls(ground).filter(({ element }) =>
    ground.reading.links.some(({ source, target, kind }) => {
      const from = ground.reading.service(source)
      return target === element && kind === 'call' && from?.layer === 'client'
    }),
  )

export const securityModel: ThinkingModel = {
  id: 'security',
  name: { en: 'Security', zh: '安全思维' },
  topics: [
    {
      id: 'security.authentication',
      name: { en: 'Authentication', zh: '身份认证' },
      subtopics: [
        subtopic('Signed tokens (JWT)', 'JWT', [having('auth', 'jwt', 'oidc'), ofKind('auth-library')], {
          needless: [
            insteadBy(
              having('auth', 'session', 'api-key'),
              'Sessions or keys already identify the callers of',
              '已用会话或密钥识别调用方',
            ),
          ],
          audits: ['missing-authentication'],
          mend: { set: { auth: 'jwt' }, on: webApplications },
        }),
        subtopic(
          'OAuth 2 and OpenID Connect',
          'OAuth2',
          [having('auth', 'oidc'), linked('protocol', ({ settings }) => settings.protocol === 'OIDC')],
          {
            needless: [below('businessComplexity', 4), below('projectScale', 4)],
            audits: ['missing-authentication'],
            mend: { set: { auth: 'oidc' }, on: webApplications },
          },
        ),
        subtopic('Single sign-on', 'SSO', [ofKind('identity-provider')], {
          needless: [below('businessComplexity', 5)],
          audits: ['missing-authentication', 'late-authentication'],
          mend: { add: 'keycloak' },
        }),
        subtopic('Second factor', '多因素认证', [having('mfa', true)], {
          needless: [below('businessComplexity', 4)],
          audits: ['missing-second-factor'],
          mend: { set: { mfa: true }, on: identityProviders },
        }),
      ],
    },
    {
      id: 'security.encryption',
      name: { en: 'Encryption', zh: '数据加密' },
      subtopics: [
        subtopic('Data at rest', '静态数据', [having('encryption', true)], {
          audits: ['unencrypted-store', 'unencrypted-copies'],
          mend: { set: { encryption: true }, on: lastingStores },
        }),
        subtopic('TLS at the entry', '入口 TLS', [tlsAtEntry], {
          audits: ['unencrypted-links'],
          mend: {
            set: { tls: true },
            on: (reading) => reading.of('reverse-proxy', 'api-gateway', 'load-balancer'),
          },
        }),
        subtopic(
          'Links inside',
          '内部链路加密',
          [linked('encrypted', ({ settings, kind }) => settings.encrypted === true && kind !== 'monitors')],
          {
            audits: ['plain-internal-links', 'unencrypted-links'],
            mend: { draw: { en: 'State “Encrypted” on the links', zh: '在连线上填写“加密传输”' } },
          },
        ),
        subtopic(
          'Keys and secrets',
          '密钥管理',
          [having('secretsFrom', 'vault', 'platform'), ofKind('secret-store')],
          {
            audits: ['exposed-secrets'],
            mend: { set: { secretsFrom: 'platform' }, on: applications },
          },
        ),
      ],
    },
    {
      id: 'security.api',
      name: { en: 'API security', zh: 'API 安全' },
      subtopics: [
        subtopic('Rate limit', '请求限流', [having('rateLimit', true)], {
          audits: ['missing-rate-limit'],
          mend: { set: { rateLimit: true }, on: webApplications },
        }),
        subtopic('Checked parameters', '参数验证', [having('validation')], {
          mend: { set: { validation: 'pydantic' }, on: webApplications },
        }),
        subtopic('Protection from SQL injection', 'SQL 注入防护', [sqlThroughOrm], {
          needless: [unless(hasSql, 'No store speaks SQL', '没有使用 SQL 的存储')],
          audits: ['bypassed-repositories'],
          mend: { set: { orm: 'sqlalchemy' }, on: webApplications },
        }),
        subtopic('Who may call', '调用鉴权', [signedIn], {
          audits: ['missing-authentication', 'open-inner-services'],
          mend: { set: { auth: 'oidc' }, on: webApplications },
        }),
      ],
    },
    {
      id: 'security.protection',
      name: { en: 'Protection', zh: '系统防护' },
      subtopics: [
        subtopic('Closed networks', '防火墙与网络隔离', [having('exposure', 'private', 'company')], {
          audits: ['exposed-store', 'exposed-tools', 'open-inner-services'],
          mend: { set: { exposure: 'private' }, on: applications },
        }),
        subtopic(
          'Intrusions that are seen',
          '入侵检测',
          [
            where(
              { en: 'structured logs at the entry', zh: '入口结构化日志' },
              ({ settings }) => settings.exposure === 'public' && settings.logging === 'structured',
            ),
          ],
          {
            audits: ['unlogged-entries'],
            mend: {
              set: { logging: 'structured' },
              on: (reading) => reading.services.filter(({ settings }) => settings.exposure === 'public'),
            },
          },
        ),
        subtopic('Versions that are pinned', '依赖版本固定', [having('dependencies', 'locked')], {
          audits: ['unrepeatable-builds', 'expiring-versions', 'expiring-python'],
          mend: { set: { dependencies: 'locked' }, on: applications },
        }),
        subtopic('Audit', '安全审计', [ofKind('logs')], {
          needless: [below('businessComplexity', 4)],
          audits: ['unaudited-access', 'short-log-retention'],
          mend: { add: 'loki' },
        }),
      ],
    },
  ],
}
