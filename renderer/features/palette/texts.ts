import type { Localized } from '../../../shared/base/localized'
import type { Technology } from '../../../shared/catalog/technology'

/** What the palette says. */
export const texts = {
  palette: { en: 'Palette', zh: '组件面板' },
  search: { en: 'Find a technology', zh: '查找技术' },
  stack: { en: 'This stack', zh: '当前方案' },
  services: { en: 'Services of this design', zh: '本设计的服务' },
  catalogue: { en: 'Catalogue', zh: '全部技术' },
  how: {
    en: 'Drag it onto the canvas, or press Enter to add it to its lane.',
    zh: '拖到画布上，或按 Enter 添加到所属泳道。',
  },
  version: { en: 'Version', zh: '版本' },
  licence: { en: 'Licence', zh: '许可证' },
  pairs: { en: 'Used with', zh: '常见搭配' },
  skill: { en: 'Skill required', zh: '技能要求' },
  operations: { en: 'Operating effort', zh: '运维投入' },
  footprint: { en: 'Memory', zh: '内存占用' },
  ratings: { en: 'Ratings, 1 to 5', zh: '评级（1–5）' },
} as const satisfies Record<string, Localized>

/** A search that found nothing. */
export const noMatch = (query: string): Localized => ({
  en: `Nothing in the catalogue matches “${query}”. Try a shorter word.`,
  zh: `目录中没有与“${query}”匹配的技术，请换一个更短的词。`,
})

/** Where and when a fact was seen. */
export const seen = (source: string, date: string): Localized => ({
  en: `seen ${date} at ${source}`,
  zh: `${date} 查自 ${source}`,
})

export const footprintNames: { readonly [F in Technology['rating']['footprint']]: Localized } = {
  tiny: { en: 'tiny', zh: '极小' },
  small: { en: 'small', zh: '小' },
  medium: { en: 'medium', zh: '中' },
  large: { en: 'large', zh: '大' },
  huge: { en: 'huge', zh: '极大' },
  managed: { en: 'managed', zh: '由云厂商承担' },
}
