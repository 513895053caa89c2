import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'external-api',
  name: { en: 'Third-party API', zh: '第三方 API' },
  category: 'external-system',
  section: 'client-edge',
  layer: 'edge',
  runtime: 'process',
  summary: {
    en: 'An HTTP service that another organisation runs, such as payment, maps or messages; best at work that is not the core of your product.',
    zh: '由其他组织运营的 HTTP 服务，如支付、地图或短信，最适合承担非核心业务的能力。',
  },
  advice: {
    en: 'Choose it when a provider does the work better than you would; not in the middle of a request without a timeout, a limit on retries and an answer for its failure.',
    zh: '服务商做得比自建更好时选它；没有超时、重试上限和失败应对时，不要放在请求的关键路径上。',
  },
  provides: ['http-api'],
  needs: [],
  usedBy: [],
  docs: 'https://spec.openapis.org/oas/latest.html',
  rating: { skill: 2, operations: 1, footprint: 'managed' },
  pairs: ['httpx', 'requests', 'celery', 'fastapi', 'django'],
  conflicts: [],
  groups: [],
  defaults: { external: true, tls: true },
})
