import type { Localized } from '../../../shared/base/localized'
import { byName, technologies } from '../../../shared/catalog/catalog'
import { type PaletteSection, paletteSections, type Technology } from '../../../shared/catalog/technology'

const names: { readonly [S in PaletteSection]: Localized } = {
  'client-edge': { en: 'Client and edge', zh: '客户端与边缘' },
  api: { en: 'API frameworks', zh: '接口框架' },
  stores: { en: 'Data stores', zh: '数据存储' },
  messaging: { en: 'Async and messaging', zh: '异步与消息' },
  observability: { en: 'Observability', zh: '可观测性' },
  security: { en: 'Security', zh: '安全' },
  'ml-data': { en: 'ML and data', zh: '机器学习与数据' },
  platform: { en: 'Platform', zh: '平台' },
}

/** One section of the catalogue, its entries by name. */
export interface Section {
  readonly id: PaletteSection
  readonly name: Localized
  readonly entries: readonly Technology[]
}

/** The whole catalogue as the palette shows it. */
export const sections: readonly Section[] = paletteSections.map((id) => ({
  id,
  name: names[id],
  entries: [...technologies.values()].filter((entry) => entry.section === id).sort(byName),
}))
