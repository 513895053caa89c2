import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'haproxy',
  name: 'HAProxy',
  category: 'load-balancer',
  section: 'client-edge',
  layer: 'edge',
  runtime: 'process',
  summary: {
    en: 'A load balancer for TCP and HTTP with detailed health checks, made for high connection counts.',
    zh: '面向 TCP 与 HTTP 的负载均衡器，健康检查细致，擅长应对大量连接。',
  },
  advice: {
    en: 'Choose it to spread databases, brokers or web servers over nodes; not to serve static files, nor when routes should be discovered from containers.',
    zh: '适合把数据库、消息代理或 Web 服务器的流量分摊到多个节点；它不提供静态文件，也不适合从容器自动发现路由。',
  },
  provides: ['load-balancing', 'reverse-proxy', 'tls', 'rate-limit'],
  needs: [],
  concurrency: 'async',
  version: { value: '3.4.3', source: 'https://endoflife.date/haproxy', date: '2026-08-22' },
  firstRelease: { year: 2001, source: 'https://endoflife.date/haproxy' },
  usedBy: [
    {
      who: 'Disqus',
      source: 'https://highscalability.com/scaling-disqus-to-75-million-comments-and-17000-rps/',
    },
    {
      who: 'Pinterest (2012)',
      source:
        'http://highscalability.com/blog/2012/2/16/a-short-on-the-pinterest-stack-for-handling-3-million-users.html',
    },
  ],
  docs: 'https://docs.haproxy.org/',
  rating: { skill: 3, operations: 3, footprint: 'tiny' },
  pairs: ['postgresql', 'rabbitmq', 'gunicorn', 'nginx', 'redis'],
  conflicts: [],
  groups: ['edge'],
  defaults: { exposure: 'public', stateless: true, logging: 'plain', metrics: false },
  icon: 'haproxy',
})
