import type { Localized } from '../base/localized'

/** The views of one model, in the order of their tabs. */
export const viewKinds = ['layered', 'deployment', 'classes', 'sequence'] as const
export type ViewKind = (typeof viewKinds)[number]

export const viewNames: { readonly [V in ViewKind]: Localized } = {
  layered: { en: 'Layers', zh: '分层' },
  deployment: { en: 'Deployment', zh: '部署' },
  classes: { en: 'Classes', zh: '类图' },
  sequence: { en: 'Sequence', zh: '时序' },
}
