import { changed, defineStack, type ReferenceDesign } from '../stack'
import {
  application,
  broker,
  cache,
  calls,
  edge,
  encrypted,
  queries,
  store,
  supporting,
  traffic,
} from './sound-settings'

const service = {
  ...application,
  interface: 'ASGI',
  server: 'uvicorn',
  workers: 2,
  handlers: 'async',
  driver: 'pymongo',
  httpClient: 'httpx',
  cacheClient: 'redis-py',
  validation: 'pydantic',
  zones: 3,
  autoscaleMin: 3,
  autoscaleMax: 20,
} as const

/** A consumer that knows the events it has handled. */
const handledOnce = { ...encrypted, idempotent: true } as const

const design: ReferenceDesign = {
  services: {
    web: { technology: 'web-client', name: { en: 'Web app', zh: 'Web 应用' } },
    mobile: { technology: 'mobile-client', name: { en: 'Mobile app', zh: '移动应用' } },
    gateway: {
      technology: 'traefik',
      name: { en: 'Ingress', zh: '入口网关' },
      replicas: 3,
      settings: { ...edge, zones: 3 },
    },
    api: {
      technology: 'fastapi',
      name: { en: 'Edge API', zh: '聚合接口' },
      replicas: 3,
      settings: { ...service, owner: 'edge' },
    },
    catalogue: {
      technology: 'fastapi',
      name: { en: 'Catalogue service', zh: '商品服务' },
      layer: 'business',
      replicas: 3,
      settings: { ...service, owner: 'catalogue' },
    },
    orders: {
      technology: 'fastapi',
      name: { en: 'Order service', zh: '订单服务' },
      layer: 'business',
      replicas: 3,
      settings: { ...service, owner: 'orders' },
    },
    notices: {
      technology: 'fastapi',
      name: { en: 'Notification service', zh: '通知服务' },
      layer: 'business',
      replicas: 3,
      settings: { ...service, owner: 'orders' },
    },
    stock: {
      technology: 'fastapi',
      name: { en: 'Stock service', zh: '库存服务' },
      layer: 'business',
      replicas: 3,
      settings: { ...service, owner: 'catalogue' },
    },
    events: {
      technology: 'rabbitmq',
      name: { en: 'Event bus', zh: '事件总线' },
      replicas: 3,
      settings: { ...broker, zones: 3 },
    },
    catalogueDb: {
      technology: 'mongodb',
      name: { en: 'Catalogue DB', zh: '商品库' },
      replicas: 3,
      settings: { ...store, zones: 3 },
    },
    ordersDb: {
      technology: 'mongodb',
      name: { en: 'Orders DB', zh: '订单库' },
      replicas: 3,
      settings: { ...store, zones: 3 },
    },
    stockDb: {
      technology: 'mongodb',
      name: { en: 'Stock DB', zh: '库存库' },
      replicas: 3,
      settings: { ...store, zones: 3 },
    },
    cache: {
      technology: 'redis',
      name: { en: 'Cache', zh: '缓存' },
      replicas: 3,
      settings: { ...cache, zones: 3 },
    },
    metrics: {
      technology: 'prometheus',
      name: { en: 'Metrics', zh: '指标' },
      replicas: 2,
      settings: supporting,
    },
    dashboards: { technology: 'grafana', name: { en: 'Dashboards', zh: '看板' }, settings: supporting },
    logs: {
      technology: 'loki',
      name: { en: 'Logs', zh: '日志' },
      settings: { ...supporting, retentionDays: 90 },
    },
    traces: { technology: 'jaeger', name: { en: 'Traces', zh: '链路追踪' }, settings: supporting },
    cluster: {
      technology: 'kubernetes',
      name: { en: 'Cluster', zh: '集群' },
      replicas: 5,
      settings: { managed: true, zones: 3 },
    },
    delivery: { technology: 'argo-cd', name: { en: 'Delivery', zh: '持续交付' }, settings: supporting },
  },
  links: [
    { from: 'web', to: 'gateway', settings: traffic },
    { from: 'mobile', to: 'gateway', settings: traffic },
    { from: 'gateway', to: 'api', settings: traffic },
    { from: 'api', to: 'catalogue', settings: calls },
    { from: 'api', to: 'orders', settings: calls },
    { from: 'api', to: 'cache', settings: queries },
    { from: 'catalogue', to: 'catalogueDb', settings: queries },
    { from: 'catalogue', to: 'cache', settings: queries },
    { from: 'orders', to: 'ordersDb', settings: queries },
    { from: 'stock', to: 'stockDb', settings: queries },
    { from: 'stock', to: 'events', kind: 'consume', settings: handledOnce },
    { from: 'orders', to: 'events', settings: encrypted },
    { from: 'notices', to: 'events', kind: 'consume', settings: handledOnce },
    { from: 'catalogue', to: 'events', kind: 'consume', settings: handledOnce },
    ...['api', 'catalogue', 'orders', 'stock', 'notices'].flatMap((to) => [
      { from: 'metrics', to },
      { from: to, to: 'logs', settings: encrypted },
      { from: to, to: 'traces', settings: encrypted },
      { from: to, to: 'cluster', kind: 'depends-on', sync: false } as const,
    ]),
    { from: 'dashboards', to: 'metrics', settings: queries },
    { from: 'dashboards', to: 'logs', settings: queries },
    { from: 'delivery', to: 'cluster', kind: 'depends-on', sync: false },
  ],
}

const sql = {
  orm: 'sqlalchemy',
  driver: 'asyncpg',
  migrationTool: 'alembic',
  poolSize: 2,
  maxOverflow: 1,
} as const

export default defineStack({
  id: 'E',
  name: { en: 'Cloud-native events', zh: '云原生分布式' },
  summary: {
    en: 'Small FastAPI services that talk by events over RabbitMQ, keep documents in MongoDB and scale by themselves on Kubernetes.',
    zh: '小而多的 FastAPI 服务经 RabbitMQ 以事件通信，文档存于 MongoDB，在 Kubernetes 上自动伸缩。',
  },
  suits: {
    en: 'Large systems of several teams, with load that swings and an obligation to stay up.',
    zh: '多团队的大型系统，负载波动大，必须持续可用。',
  },
  strengths: {
    en: 'Services fail, scale and ship apart; monitoring is part of the design.',
    zh: '服务可独立失效、伸缩与发布，监控内建于设计。',
  },
  weaknesses: {
    en: 'Consistency is eventual, operations take dedicated people, and small projects pay for all of it.',
    zh: '只能保证最终一致性，运维需要专职人员，小项目难以承担。',
  },
  design,
  variants: [
    {
      id: 'postgres',
      name: { en: 'Cloud-native events on PostgreSQL', zh: '云原生分布式（PostgreSQL）' },
      changes: {
        en: 'PostgreSQL instead of MongoDB: transactions inside each service.',
        zh: '以 PostgreSQL 取代 MongoDB，服务内具备完整事务。',
      },
      design: changed(design, {
        services: {
          catalogue: {
            technology: 'fastapi',
            name: { en: 'Catalogue service', zh: '商品服务' },
            layer: 'business',
            replicas: 3,
            settings: { ...service, ...sql, owner: 'catalogue' },
          },
          orders: {
            technology: 'fastapi',
            name: { en: 'Order service', zh: '订单服务' },
            layer: 'business',
            replicas: 3,
            settings: { ...service, ...sql, owner: 'orders' },
          },
          catalogueDb: {
            technology: 'postgresql',
            name: { en: 'Catalogue DB', zh: '商品库' },
            replicas: 2,
            settings: { ...store, zones: 2, maxConnections: 400 },
          },
          stock: {
            technology: 'fastapi',
            name: { en: 'Stock service', zh: '库存服务' },
            layer: 'business',
            replicas: 3,
            settings: { ...service, ...sql, owner: 'catalogue' },
          },
          stockDb: {
            technology: 'postgresql',
            name: { en: 'Stock DB', zh: '库存库' },
            replicas: 2,
            settings: { ...store, zones: 2, maxConnections: 400 },
          },
          ordersDb: {
            technology: 'postgresql',
            name: { en: 'Orders DB', zh: '订单库' },
            replicas: 2,
            settings: { ...store, zones: 2, maxConnections: 400 },
          },
        },
      }),
    },
  ],
})
