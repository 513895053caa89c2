import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'traefik',
  name: 'Traefik',
  category: 'reverse-proxy',
  section: 'client-edge',
  layer: 'edge',
  runtime: 'process',
  summary: {
    en: 'A reverse proxy that reads its routes from Docker labels or Kubernetes objects and fetches certificates by itself.',
    zh: '反向代理，从 Docker 标签或 Kubernetes 对象读取路由，并自动申请证书。',
  },
  advice: {
    en: 'Choose it where services appear and vanish with their containers; not when a fixed configuration and the highest throughput matter more.',
    zh: '适合服务随容器出现和消失的环境；更看重固定配置和极限吞吐时不选它。',
  },
  provides: ['reverse-proxy', 'load-balancing', 'tls', 'rate-limit'],
  needs: [],
  concurrency: 'async',
  version: { value: '3.7.11', source: 'https://endoflife.date/traefik', date: '2026-08-22' },
  firstRelease: { year: 2018, source: 'https://endoflife.date/traefik', orEarlier: true },
  usedBy: [],
  docs: 'https://doc.traefik.io/traefik/',
  rating: { skill: 2, operations: 2, footprint: 'small' },
  pairs: ['docker', 'kubernetes', 'fastapi', 'django', 'authentik'],
  conflicts: [],
  groups: ['edge'],
  defaults: { exposure: 'public', stateless: true, logging: 'plain', metrics: false },
  icon: 'traefik',
})
