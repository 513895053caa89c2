import type { Locale, Localized } from '../../base/localized'
import type { Mark } from './mark'
import type { MarkContent, MarkShape } from './mark-content'

const shapeNames: { readonly [S in MarkShape]: Localized } = {
  rectangle: { en: 'Rectangle', zh: '矩形' },
  ellipse: { en: 'Ellipse', zh: '椭圆' },
  diamond: { en: 'Diamond', zh: '菱形' },
  line: { en: 'Line', zh: '直线' },
  arrow: { en: 'Arrow', zh: '箭头' },
}

const kindNames = {
  note: { en: 'Sticky note', zh: '便签' },
  text: { en: 'Text', zh: '文字' },
  frame: { en: 'Frame', zh: '画框' },
  image: { en: 'Image', zh: '图片' },
  comment: { en: 'Comment', zh: '评论' },
} as const satisfies { readonly [kind: string]: Localized }

const penNames = {
  pen: { en: 'Pen stroke', zh: '手绘笔迹' },
  highlighter: { en: 'Highlight', zh: '荧光笔迹' },
} as const

/** What kind of mark it is. */
export function markKindName(content: MarkContent): Localized {
  if (content.kind === 'stroke') return penNames[content.pen]
  return content.kind === 'shape' ? shapeNames[content.shape] : kindNames[content.kind]
}

/** What stands on a mark; empty on a stroke. */
export const markText = (content: MarkContent): string => {
  if (content.kind === 'stroke') return ''
  return content.kind === 'frame' ? content.name : content.text
}

/** Characters of a text that are enough to tell marks apart. */
const enough = 60

/** What people call a mark: by what stands on it, else by its kind. */
export function markName({ content }: Mark, language: Locale): string {
  const line = markText(content).replace(/\s+/g, ' ').trim()
  if (line === '') return markKindName(content)[language]
  return line.length > enough ? `${line.slice(0, enough)}…` : line
}
