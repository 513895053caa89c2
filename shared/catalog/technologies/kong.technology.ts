import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'kong',
  name: 'Kong Gateway',
  category: 'api-gateway',
  section: 'client-edge',
  layer: 'edge',
  runtime: 'process',
  summary: {
    en: 'An API gateway on an NGINX core with plugins for keys, tokens, quotas and transformation.',
    zh: '以 NGINX 为内核的 API 网关，用插件处理密钥、令牌、配额和报文转换。',
  },
  advice: {
    en: 'Choose it when many APIs and outside consumers need the same policies; not in front of a single internal service, where a reverse proxy is enough.',
    zh: '适合众多 API 和外部调用方需要统一策略的场合；单个内部服务前面用反向代理就够了。',
  },
  provides: ['api-gateway', 'reverse-proxy', 'load-balancing', 'tls', 'rate-limit', 'authentication'],
  needs: [],
  concurrency: 'async',
  version: { value: '3.9.3', source: 'https://endoflife.date/kong-gateway', date: '2026-08-22' },
  firstRelease: { year: 2022, source: 'https://endoflife.date/kong-gateway', orEarlier: true },
  usedBy: [],
  docs: 'https://developer.konghq.com/gateway/',
  rating: { skill: 3, operations: 3, footprint: 'medium' },
  pairs: ['postgresql', 'redis', 'keycloak', 'kubernetes', 'prometheus'],
  conflicts: [],
  groups: ['edge'],
  defaults: { exposure: 'public', metrics: false, logging: 'plain' },
  icon: 'kong',
})
