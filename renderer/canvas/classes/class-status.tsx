import { openDesign } from '../../state/edit'
import { GraphStatus, type GraphStatusTexts } from '../chrome/graph-status'
import { useClassCanvas } from './class-canvas-state'
import { cancelRelation } from './gestures/relating'

const texts: GraphStatusTexts = {
  aimless: {
    en: 'Choose the other class with the arrows or Tab.',
    zh: '用方向键或 Tab 选择另一个类。',
  },
  aimed: (name) => ({
    en: `Press Enter to relate to “${name}”, Escape to cancel.`,
    zh: `按 Enter 与“${name}”建立关系，按 Escape 取消。`,
  }),
  clickTarget: { en: 'Click the other class.', zh: '点击另一个类。' },
}

export function ClassStatus() {
  const draft = useClassCanvas((state) => state.draft)
  const aimedAt = draft?.over ? openDesign()?.classes.get(draft.over) : undefined
  return (
    <GraphStatus
      texts={texts}
      draft={draft && { at: draft.at, target: aimedAt?.name ?? null }}
      cancelDraft={cancelRelation}
    />
  )
}
