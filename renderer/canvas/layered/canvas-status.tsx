import type { Localized } from '../../../shared/base/localized'
import { openDesign } from '../../state/edit'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { useTool } from '../tools'
import { useCanvas } from './canvas-state'
import { cancelLink } from './gestures/linking'
import { cancelArrange } from './layout/arrange'
import '../chrome/canvas-status.css'

const texts = {
  cancel: { en: 'Cancel', zh: '取消' },
  aimless: {
    en: 'Choose a target with the arrows or Tab.',
    zh: '用方向键或 Tab 选择目标。',
  },
  clickTarget: { en: 'Click the target.', zh: '点击目标服务。' },
} as const

const arrangingText = (count: number): Localized => ({
  en: `Arranging ${count} ${count === 1 ? 'service' : 'services'}…`,
  zh: `正在自动布局 ${count} 个服务…`,
})
const aimedText = (name: string): Localized => ({
  en: `Press Enter to link to “${name}”, Escape to cancel.`,
  zh: `按 Enter 连接到“${name}”，按 Escape 取消。`,
})

/** What the canvas is busy with, said to everyone: a running layout, or a link that waits for its target. */
export function CanvasStatus() {
  const text = useText()
  const arranging = useCanvas((state) => state.arranging)
  const waiting = useWaitingLink()
  const shown = arranging === null ? waiting : arrangingText(arranging)
  return (
    <div className="canvas-status" role="status">
      {shown && (
        <div className={`canvas-status-box${arranging === null ? '' : ' canvas-status-late'}`}>
          {text(shown)}
          <Button size="small" variant="quiet" onClick={arranging === null ? cancelLink : cancelArrange}>
            {text(texts.cancel)}
          </Button>
        </div>
      )}
    </div>
  )
}

/** What a person can do about a link that waits for its target; nothing while the pointer drags it. */
function useWaitingLink(): Localized | null {
  const draft = useCanvas((state) => state.draft)
  const tool = useTool((state) => state.tool)
  if (!draft) return null
  if (draft.at) return tool === 'link' ? texts.clickTarget : null
  const target = draft.over && openDesign()?.services.get(draft.over)
  return target ? aimedText(target.name) : texts.aimless
}
