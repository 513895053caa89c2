import type { Localized } from '../../../shared/base/localized'

/** What the inspector says of classes, their relations and packages. */
export const classTexts = {
  kind: { en: 'Kind', zh: '种类' },
  stereotype: { en: 'Role', zh: '角色' },
  origin: { en: 'Comes from', zh: '来源' },
  own: { en: 'Own code', zh: '自有代码' },
  library: { en: 'A library', zh: '第三方库' },
  layer: { en: 'Layer', zh: '层' },
  service: { en: 'In front of', zh: '封装的服务' },
  package: { en: 'Package', zh: '包' },
  parent: { en: 'Inside', zh: '上级包' },
  none: { en: 'None', zh: '无' },
  attributes: { en: 'Attributes', zh: '属性' },
  operations: { en: 'Operations', zh: '操作' },
  addAttribute: { en: 'Add an attribute', zh: '添加属性' },
  addOperation: { en: 'Add an operation', zh: '添加操作' },
  attributeExample: { en: 'items: list[Item] = []', zh: 'items: list[Item] = []' },
  operationExample: {
    en: 'async def get(self, id: UUID) -> Order',
    zh: 'async def get(self, id: UUID) -> Order',
  },
  remove: { en: 'Delete member', zh: '删除成员' },
  sourceMultiplicity: { en: 'Multiplicity, from', zh: '起点重数' },
  targetMultiplicity: { en: 'Multiplicity, to', zh: '终点重数' },
} as const satisfies Record<string, Localized>

export const classCount = (count: number): Localized => ({
  en: count === 1 ? '1 class' : `${count} classes`,
  zh: `${count} 个类`,
})

export const relationCount = (count: number): Localized => ({
  en: count === 1 ? '1 relation' : `${count} relations`,
  zh: `${count} 个关系`,
})

/** What a relation is called, by the names of its ends. */
export const relationBetween = (source: string, target: string): Localized => ({
  en: `Relation from ${source} to ${target}`,
  zh: `从“${source}”到“${target}”的关系`,
})

export const packageCount = (count: number): Localized => ({
  en: count === 1 ? '1 package' : `${count} packages`,
  zh: `${count} 个包`,
})
