import { technology } from '../../catalog/catalog'
import { type Layer, layerNames, layerSchema, layers } from '../../model/layer'

const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:layer|tier|lane)\b|层$/gu, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** Other words that people put over a lane. */
const otherNames: { readonly [name: string]: Layer } = {
  clients: 'client',
  presentation: 'client',
  frontend: 'client',
  ui: 'client',
  用户: 'client',
  前端: 'client',
  表现: 'client',
  gateway: 'edge',
  ingress: 'edge',
  网关: 'edge',
  接入: 'edge',
  apis: 'api',
  应用接口: 'api',
  services: 'business',
  service: 'business',
  domain: 'business',
  application: 'business',
  'business logic': 'business',
  服务: 'business',
  应用: 'business',
  业务逻辑: 'business',
  persistence: 'data',
  storage: 'data',
  database: 'data',
  databases: 'data',
  存储: 'data',
  持久: 'data',
  数据库: 'data',
  messaging: 'async',
  queue: 'async',
  queues: 'async',
  消息: 'async',
  队列: 'async',
  monitoring: 'observability',
  监控: 'observability',
  infrastructure: 'platform',
  基础设施: 'platform',
}

/** The lane that a subgraph stands for, by the id that an export gives it or by its title; `null`: it is none. */
export function laneOf({ id, title }: { readonly id: string; readonly title: string }): Layer | null {
  const given = /^lane_(\w+)$/.exec(id)?.[1]
  const own = layerSchema.safeParse(given)
  if (own.success) return own.data
  const text = normal(title)
  return (
    layers.find((layer) => normal(layerNames[layer].en) === text || normal(layerNames[layer].zh) === text) ??
    (Object.hasOwn(otherNames, text) ? (otherNames[text] ?? null) : null)
  )
}

/** The id that stands for a service of no technology that the catalogue knows. */
export const genericTechnology = 'generic'

/** The lane of a service that no subgraph puts into one: its technology's own, else what its shape is usual for. */
export function usualLane(entry: string, shape: string): Layer {
  const own = technology(entry)?.layer
  if (own) return own
  if (stores.has(shape)) return 'data'
  if (queues.has(shape)) return 'async'
  return people.has(shape) ? 'client' : 'business'
}

const stores: ReadonlySet<string> = new Set([
  'cylinder',
  'cyl',
  'db',
  'database',
  'datastore',
  'disk',
  'lin-cyl',
  'bucket',
])
const queues: ReadonlySet<string> = new Set(['h-cyl', 'das', 'horizontal-cylinder'])
const people: ReadonlySet<string> = new Set(['person', 'browser', 'stadium'])
