import { openDesign } from '../../state/edit'
import { GraphStatus, type GraphStatusTexts } from '../chrome/graph-status'
import { useClassCanvas } from './class-canvas-state'
import { cancelRelation } from './gestures/relating'
import { cancelArrange } from './layout/arrange-classes'

const texts: GraphStatusTexts = {
  arranging: (count) => ({
    en: `Arranging ${count} ${count === 1 ? 'class' : 'classes'}…`,
    zh: `正在自动布局 ${count} 个类…`,
  }),
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
  const arranging = useClassCanvas((state) => state.arranging)
  const draft = useClassCanvas((state) => state.draft)
  const aimedAt = draft?.over ? openDesign()?.classes.get(draft.over) : undefined
  return (
    <GraphStatus
      texts={texts}
      arranging={arranging}
      cancelArrange={cancelArrange}
      draft={draft && { at: draft.at, target: aimedAt?.name ?? null }}
      cancelDraft={cancelRelation}
    />
  )
}
