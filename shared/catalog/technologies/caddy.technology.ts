import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'caddy',
  name: 'Caddy',
  category: 'reverse-proxy',
  section: 'client-edge',
  layer: 'edge',
  runtime: 'process',
  summary: {
    en: 'A web server and reverse proxy that serves HTTPS with valid certificates from a configuration of a few lines.',
    zh: 'Web 服务器与反向代理，几行配置即可启用带有效证书的 HTTPS。',
  },
  advice: {
    en: 'Choose it for small deployments where nobody wants to care for certificates; not where rate limits or other add-ons are needed and a custom build is unwelcome.',
    zh: '适合不想操心证书的小型部署；需要限流等扩展、又不想自行编译时不合适。',
  },
  provides: ['reverse-proxy', 'load-balancing', 'tls'],
  needs: [],
  concurrency: 'async',
  version: { value: '2.11.4', source: 'https://endoflife.date/caddy', date: '2026-08-22' },
  firstRelease: { year: 2019, source: 'https://endoflife.date/caddy', orEarlier: true },
  usedBy: [
    { who: 'PostHog', source: 'https://github.com/PostHog/posthog/blob/HEAD/docker-compose.base.yml' },
  ],
  docs: 'https://caddyserver.com/docs/',
  rating: { skill: 1, operations: 1, footprint: 'small' },
  pairs: ['docker', 'uvicorn', 'gunicorn', 'fastapi', 'django'],
  conflicts: [],
  groups: ['edge'],
  defaults: { exposure: 'public', stateless: true, tls: true, logging: 'structured' },
  icon: 'caddy',
})
