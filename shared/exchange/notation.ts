import type { Locale, Localized } from '../base/localized'

/** Notations of other tools that a view can be written in. */
export const notations = ['plantuml', 'structurizr', 'd2', 'drawio'] as const
export type Notation = (typeof notations)[number]

/** As their makers write them. */
export const notationNames: { readonly [N in Notation]: string } = {
  plantuml: 'PlantUML',
  structurizr: 'Structurizr DSL',
  d2: 'D2',
  drawio: 'draw.io',
}

/** The endings of their files. */
export const notationEndings = {
  plantuml: 'puml',
  structurizr: 'dsl',
  d2: 'd2',
  drawio: 'drawio',
} as const satisfies { readonly [N in Notation]: string }

export interface NotationOptions {
  readonly language: Locale
  readonly title: string
}

/** Why there is no class view in Structurizr: its model ends at components. */
export const noClasses: Localized = {
  en: 'Structurizr has no class diagrams. Export the layered, deployment or sequence view, or choose another format.',
  zh: 'Structurizr 没有类图。请导出分层、部署或时序视图，或改用其他格式。',
}

/** A dynamic view of Structurizr is its messages. */
export const noMessages: Localized = {
  en: 'Structurizr shows a sequence by its messages, and this one has none yet. Add one, or choose another format.',
  zh: 'Structurizr 以消息表示时序图，而此图还没有消息。请先添加一条消息，或改用其他格式。',
}
