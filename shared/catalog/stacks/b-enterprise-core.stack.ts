import { changed, defineStack, type ReferenceDesign } from '../stack'
import {
  application,
  broker,
  cache,
  edge,
  encrypted,
  queries,
  store,
  supporting,
  traffic,
  worker,
} from './sound-settings'

const core = {
  ...application,
  interface: 'WSGI',
  server: 'uwsgi',
  workerClass: 'sync',
  workers: 4,
  threads: 4,
  handlers: 'sync',
  orm: 'django',
  driver: 'psycopg',
  httpClient: 'requests',
  cacheClient: 'redis-py',
  validation: 'django',
  migrationTool: 'django',
  auth: 'session',
  mfa: true,
  sessionStore: 'shared',
  poolSize: 4,
  maxOverflow: 0,
  owner: 'core',
  zones: 2,
} as const

const design: ReferenceDesign = {
  services: {
    web: { technology: 'web-client', name: { en: 'Staff and customer web', zh: '员工与客户 Web 端' } },
    proxy: {
      technology: 'nginx',
      name: { en: 'Web server', zh: 'Web 服务器' },
      replicas: 2,
      settings: { ...edge, zones: 2 },
    },
    api: {
      technology: 'djangorestframework',
      name: { en: 'REST API', zh: 'REST 接口' },
      replicas: 2,
      settings: core,
    },
    app: {
      technology: 'django',
      name: { en: 'Business core', zh: '业务核心' },
      layer: 'business',
      replicas: 3,
      settings: core,
    },
    worker: {
      technology: 'celery',
      name: { en: 'Background worker', zh: '后台任务' },
      replicas: 2,
      settings: { ...worker, zones: 2, owner: 'core' },
    },
    broker: {
      technology: 'redis',
      name: { en: 'Task queue', zh: '任务队列' },
      layer: 'async',
      replicas: 2,
      settings: {
        ...cache,
        ...broker,
        role: 'broker',
        persistence: true,
        evictionPolicy: 'noeviction',
        zones: 2,
        queueType: 'classic',
      },
    },
    db: {
      technology: 'postgresql',
      name: { en: 'Business DB', zh: '业务库' },
      replicas: 2,
      settings: { ...store, zones: 2, maxConnections: 200 },
    },
    cache: {
      technology: 'redis',
      name: { en: 'Cache and sessions', zh: '缓存与会话' },
      replicas: 2,
      settings: { ...cache, persistence: true, zones: 2 },
    },
    metrics: { technology: 'prometheus', name: { en: 'Metrics', zh: '指标' }, settings: supporting },
    dashboards: { technology: 'grafana', name: { en: 'Dashboards', zh: '看板' }, settings: supporting },
    logs: {
      technology: 'loki',
      name: { en: 'Logs', zh: '日志' },
      settings: { ...supporting, retentionDays: 90 },
    },
    docker: { technology: 'docker', name: { en: 'Containers', zh: '容器' } },
  },
  links: [
    { from: 'web', to: 'proxy', settings: traffic },
    { from: 'proxy', to: 'api', settings: traffic },
    { from: 'proxy', to: 'app', settings: traffic },
    { from: 'api', to: 'app', kind: 'depends-on', sync: false },
    { from: 'app', to: 'db', settings: queries },
    { from: 'app', to: 'cache', settings: queries },
    { from: 'app', to: 'broker', kind: 'publish', sync: false, settings: encrypted },
    { from: 'worker', to: 'broker', settings: encrypted },
    { from: 'worker', to: 'db', settings: queries },
    { from: 'metrics', to: 'api' },
    { from: 'metrics', to: 'app' },
    { from: 'metrics', to: 'worker' },
    { from: 'dashboards', to: 'metrics', settings: queries },
    { from: 'dashboards', to: 'logs', settings: queries },
    { from: 'api', to: 'logs', settings: encrypted },
    { from: 'app', to: 'logs', settings: encrypted },
    { from: 'worker', to: 'logs', settings: encrypted },
    { from: 'api', to: 'docker', kind: 'depends-on', sync: false },
    { from: 'app', to: 'docker', kind: 'depends-on', sync: false },
    { from: 'worker', to: 'docker', kind: 'depends-on', sync: false },
  ],
}

const gunicorn = { ...core, server: 'gunicorn', workerClass: 'gthread' } as const

export default defineStack({
  id: 'B',
  name: { en: 'Enterprise core', zh: '企业级核心' },
  summary: {
    en: 'One Django application with its REST framework, PostgreSQL, Redis and Celery workers behind a web server.',
    zh: '单一 Django 应用，配合 DRF、PostgreSQL、Redis 与 Celery，部署在 Web 服务器之后。',
  },
  suits: {
    en: 'Complex business rules, large teams and a long life, where risk counts more than raw speed.',
    zh: '业务规则复杂、团队规模大、生命周期长，稳妥重于极致性能。',
  },
  strengths: {
    en: 'Admin site, permissions, migrations and conventions come with the framework; people who know it are easy to find.',
    zh: '框架自带管理后台、权限、迁移与约定，熟悉它的人也好找。',
  },
  weaknesses: {
    en: 'Synchronous workers bound the concurrency; the core ships as one piece.',
    zh: '同步工作进程限制了并发，业务核心只能整体发布。',
  },
  design,
  variants: [
    {
      id: 'gunicorn',
      name: { en: 'Enterprise core on Gunicorn', zh: '企业级核心（Gunicorn）' },
      changes: {
        en: 'Gunicorn with threads instead of uWSGI, which only receives fixes.',
        zh: '以多线程 Gunicorn 取代仅做维护的 uWSGI。',
      },
      design: changed(design, {
        services: {
          api: {
            technology: 'djangorestframework',
            name: { en: 'REST API', zh: 'REST 接口' },
            replicas: 2,
            settings: gunicorn,
          },
          app: {
            technology: 'django',
            name: { en: 'Business core', zh: '业务核心' },
            layer: 'business',
            replicas: 3,
            settings: gunicorn,
          },
        },
      }),
    },
    {
      id: 'asgi',
      name: { en: 'Enterprise core on ASGI', zh: '企业级核心（ASGI）' },
      changes: {
        en: 'Django on Uvicorn with asynchronous views where requests wait, instead of uWSGI.',
        zh: '以 Uvicorn 运行 Django，等待型请求改用异步视图，取代 uWSGI。',
      },
      design: changed(design, {
        services: {
          api: {
            technology: 'djangorestframework',
            name: { en: 'REST API', zh: 'REST 接口' },
            replicas: 2,
            settings: gunicorn,
          },
          app: {
            technology: 'django',
            name: { en: 'Business core', zh: '业务核心' },
            layer: 'business',
            replicas: 3,
            settings: {
              ...core,
              interface: 'ASGI',
              server: 'uvicorn',
              workerClass: 'asgi',
              handlers: 'async',
              httpClient: 'httpx',
            },
          },
        },
      }),
    },
  ],
})
