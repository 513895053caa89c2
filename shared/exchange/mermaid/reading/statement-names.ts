import type { Localized } from '../../../base/localized'
import type { StatementKind } from '../../../model/statements/statement-text'

const looks: Localized = { en: 'Colours and styles', zh: '颜色与样式' }
const addresses: Localized = { en: 'Addresses and tooltips', zh: '链接与提示' }
const descriptions: Localized = { en: 'Descriptions for screen readers', zh: '无障碍描述' }
const configuration: Localized = { en: 'Settings of the drawing', zh: '绘图配置' }

/** What a person calls statements of each kind. */
export const statementNames: { readonly [K in StatementKind]: Localized } = {
  title: { en: 'Titles', zh: '标题' },
  'front-matter': configuration,
  directive: configuration,
  'accessible-title': descriptions,
  'accessible-description': descriptions,
  comment: { en: 'Comments', zh: '注释' },
  direction: { en: 'Directions', zh: '排列方向' },
  shape: { en: 'Shapes', zh: '形状' },
  data: { en: 'Data of links and shapes', zh: '连线与形状的附加数据' },
  note: { en: 'Notes', zh: '备注' },
  'style-class': looks,
  class: looks,
  style: looks,
  'line-style': looks,
  click: addresses,
  link: addresses,
  links: addresses,
  properties: addresses,
  details: addresses,
}
