import { changed, defineStack, type ReferenceDesign } from '../stack'
import {
  application,
  cache,
  edge,
  encrypted,
  queries,
  store,
  supporting,
  traffic,
  worker,
} from './sound-settings'

const app = {
  ...application,
  interface: 'WSGI',
  server: 'gunicorn',
  workerClass: 'gthread',
  workers: 3,
  threads: 4,
  handlers: 'sync',
  orm: 'sqlalchemy',
  driver: 'psycopg',
  httpClient: 'requests',
  cacheClient: 'redis-py',
  validation: 'pydantic',
  migrationTool: 'alembic',
  auth: 'session',
  sessionStore: 'shared',
  poolSize: 4,
  maxOverflow: 2,
  owner: 'core',
  tracing: false,
} as const

const design: ReferenceDesign = {
  services: {
    web: { technology: 'web-client', name: { en: 'Web app', zh: 'Web 应用' } },
    proxy: { technology: 'nginx', name: { en: 'Proxy', zh: '反向代理' }, replicas: 2, settings: edge },
    app: { technology: 'flask', name: { en: 'Application', zh: '应用' }, replicas: 2, settings: app },
    db: {
      technology: 'postgresql',
      name: { en: 'Database', zh: '数据库' },
      replicas: 2,
      settings: { ...store, maxConnections: 100 },
    },
    cache: {
      technology: 'redis',
      name: { en: 'Cache and sessions', zh: '缓存与会话' },
      settings: { ...cache, persistence: true },
    },
    metrics: { technology: 'prometheus', name: { en: 'Metrics', zh: '指标' }, settings: supporting },
    dashboards: { technology: 'grafana', name: { en: 'Dashboards', zh: '看板' }, settings: supporting },
    docker: { technology: 'docker', name: { en: 'Containers', zh: '容器' } },
  },
  links: [
    { from: 'web', to: 'proxy', settings: traffic },
    { from: 'proxy', to: 'app', settings: traffic },
    { from: 'app', to: 'db', settings: queries },
    { from: 'app', to: 'cache', settings: queries },
    { from: 'metrics', to: 'app' },
    { from: 'dashboards', to: 'metrics', settings: queries },
    { from: 'app', to: 'docker', kind: 'depends-on', sync: false },
  ],
}

export default defineStack({
  id: 'C',
  name: { en: 'Light web application', zh: '轻量 Web 应用' },
  summary: {
    en: 'One Flask application with SQLAlchemy, PostgreSQL and Redis, served by Gunicorn from a few containers.',
    zh: '单个 Flask 应用，搭配 SQLAlchemy、PostgreSQL 与 Redis，由 Gunicorn 在少量容器中提供服务。',
  },
  suits: {
    en: 'Small and medium projects that change fast, with a small team and few machines.',
    zh: '变化快的中小型项目，团队小、机器少。',
  },
  strengths: {
    en: 'Little to learn, little to run; every part can be chosen and exchanged.',
    zh: '上手快、运维轻，每个组件都可自由选择和替换。',
  },
  weaknesses: {
    en: 'What a large business needs must be added by hand; growth ends at the size of one application.',
    zh: '大型业务所需的能力要逐一补齐，成长止于单体应用的规模。',
  },
  design,
  variants: [
    {
      id: 'rq',
      name: { en: 'Light web application with a task queue', zh: '轻量 Web 应用（含任务队列）' },
      changes: {
        en: 'RQ workers on a Redis of their own take long work out of the request.',
        zh: '由 RQ 与独立的 Redis 承接请求之外的耗时任务。',
      },
      design: changed(design, {
        services: {
          worker: {
            technology: 'rq',
            name: { en: 'Background worker', zh: '后台任务' },
            replicas: 2,
            settings: { ...worker, owner: 'core', tracing: false },
          },
          queue: {
            technology: 'redis',
            name: { en: 'Task queue', zh: '任务队列' },
            layer: 'async',
            settings: {
              ...cache,
              role: 'broker',
              persistence: true,
              evictionPolicy: 'noeviction',
              deadLetter: true,
              durable: true,
            },
          },
        },
        links: [
          { from: 'app', to: 'queue', kind: 'publish', sync: false, settings: encrypted },
          { from: 'worker', to: 'queue', settings: encrypted },
          { from: 'worker', to: 'db', settings: queries },
          { from: 'metrics', to: 'worker' },
          { from: 'worker', to: 'docker', kind: 'depends-on', sync: false },
        ],
      }),
    },
    {
      id: 'gevent',
      name: { en: 'Light web application on greenlets', zh: '轻量 Web 应用（协程）' },
      changes: {
        en: 'Gunicorn with gevent workers, so that a process holds many waiting requests.',
        zh: 'Gunicorn 采用 gevent 工作进程，单进程可挂起大量等待中的请求。',
      },
      design: changed(design, {
        services: {
          app: {
            technology: 'flask',
            name: { en: 'Application', zh: '应用' },
            replicas: 2,
            settings: { ...app, workerClass: 'gevent' },
          },
        },
      }),
    },
  ],
})
