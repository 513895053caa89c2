import { z } from 'zod'
import type { Localized } from '../base/localized'

/** The lanes of the layered architecture view, from the user down to the platform. */
export const layers = [
  'client',
  'edge',
  'api',
  'business',
  'async',
  'data',
  'observability',
  'security',
  'platform',
] as const

export const layerSchema = z.enum(layers)
export type Layer = z.infer<typeof layerSchema>

export const layerNames: { readonly [L in Layer]: Localized } = {
  client: { en: 'Client', zh: '客户端' },
  edge: { en: 'Edge', zh: '边缘' },
  api: { en: 'API', zh: '接口' },
  business: { en: 'Business', zh: '业务' },
  async: { en: 'Async', zh: '异步' },
  data: { en: 'Data', zh: '数据' },
  observability: { en: 'Observability', zh: '可观测性' },
  security: { en: 'Security', zh: '安全' },
  platform: { en: 'Platform', zh: '平台' },
}
