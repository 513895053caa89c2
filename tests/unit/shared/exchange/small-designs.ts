import { serviceId } from '../../../../shared/base/ids'
import { design } from '../../../support/design'

const shop = design(
  {
    api: { technology: 'fastapi', name: 'Order API', replicas: 3, settings: { server: 'uvicorn' } },
    db: { technology: 'postgresql', name: 'Orders DB', settings: { version: '18' } },
    mq: { technology: 'rabbitmq', name: 'RabbitMQ' },
  },
  { 'api -> db': { label: 'asyncpg' }, 'api -> mq': { label: 'order.placed' } },
)
shop.placements.set('db', { id: serviceId('db'), x: 376, y: 17 })

const bilingual = design(
  {
    web: { technology: 'web-client', name: '浏览器 "App"' },
    proxy: { technology: 'nginx', name: 'Nginx' },
    api: { technology: 'flask', name: '接口; C# <v2>' },
    old: { technology: 'mainframe', name: 'Set direction LR', layer: 'data' },
    log: { technology: 'kafka', name: '事件 #1' },
  },
  {
    'web -> proxy': {},
    'proxy -> api': { label: '' },
    'api -> old': { label: '读 & 写: {all}' },
    'api -> log': { label: '100%% 下单' },
  },
)

/** Two designs that are small enough for a person to read what they are exported as. */
export const smallDesigns = { shop, bilingual } as const
