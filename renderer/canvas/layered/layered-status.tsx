import { openDesign } from '../../state/edit'
import { GraphStatus, type GraphStatusTexts } from '../chrome/graph-status'
import { useCanvas } from './canvas-state'
import { cancelLink } from './gestures/linking'

const texts: GraphStatusTexts = {
  aimless: {
    en: 'Choose a target with the arrows or Tab.',
    zh: '用方向键或 Tab 选择目标。',
  },
  aimed: (name) => ({
    en: `Press Enter to link to “${name}”, Escape to cancel.`,
    zh: `按 Enter 连接到“${name}”，按 Escape 取消。`,
  }),
  clickTarget: { en: 'Click the target.', zh: '点击目标服务。' },
}

export function LayeredStatus() {
  const draft = useCanvas((state) => state.draft)
  const aimedAt = draft?.over ? openDesign()?.services.get(draft.over) : undefined
  const waiting = draft && { at: draft.at, target: aimedAt?.name ?? null }
  return <GraphStatus texts={texts} draft={waiting} cancelDraft={cancelLink} />
}
