import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'nginx',
  name: 'NGINX',
  category: 'reverse-proxy',
  section: 'client-edge',
  layer: 'edge',
  runtime: 'process',
  summary: {
    en: 'A reverse proxy and static file server that buffers slow clients in front of Python servers with very little memory.',
    zh: '反向代理与静态文件服务器，内存占用很小，替 Python 服务缓冲慢客户端。',
  },
  advice: {
    en: 'Choose it as the edge of one or a few applications; not where routes must follow containers that come and go, which Traefik or Envoy read by themselves.',
    zh: '适合作为一个或少数应用的入口；如果路由要跟随频繁增减的容器变化，用能自动感知的 Traefik 或 Envoy。',
  },
  provides: ['reverse-proxy', 'load-balancing', 'tls', 'rate-limit'],
  needs: [],
  concurrency: 'async',
  version: { value: '1.31.4', source: 'https://endoflife.date/nginx', date: '2026-08-22' },
  licence: {
    value: 'BSD-2-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/nginx/package.py',
  },
  firstRelease: { year: 2011, source: 'https://endoflife.date/nginx', orEarlier: true },
  usedBy: [
    {
      who: 'Zulip',
      source: 'https://github.com/zulip/zulip/blob/HEAD/docs/overview/architecture-overview.md',
    },
    {
      who: 'Mozilla add-ons site',
      source: 'https://github.com/mozilla/addons-server/blob/HEAD/docker-compose.yml',
    },
    {
      who: 'Pinterest (2012)',
      source:
        'http://highscalability.com/blog/2012/2/16/a-short-on-the-pinterest-stack-for-handling-3-million-users.html',
    },
  ],
  docs: 'https://nginx.org/en/docs/',
  rating: { skill: 2, operations: 2, footprint: 'tiny' },
  pairs: ['gunicorn', 'uwsgi', 'uvicorn', 'django', 'flask', 'fastapi'],
  conflicts: [],
  groups: ['edge'],
  defaults: { exposure: 'public', stateless: true, logging: 'plain', metrics: false },
  icon: 'nginx',
})
