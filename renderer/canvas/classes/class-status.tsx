import type { Localized } from '../../../shared/base/localized'
import { openDesign } from '../../state/edit'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { useTool } from '../tools'
import { useClassCanvas } from './class-canvas-state'
import { cancelRelation } from './gestures/relating'
import { cancelArrange } from './layout/arrange-classes'
import '../chrome/canvas-status.css'

const texts = {
  cancel: { en: 'Cancel', zh: '取消' },
  aimless: {
    en: 'Choose the other class with the arrows or Tab.',
    zh: '用方向键或 Tab 选择另一个类。',
  },
  clickTarget: { en: 'Click the other class.', zh: '点击另一个类。' },
} as const

const arrangingText = (count: number): Localized => ({
  en: `Arranging ${count} ${count === 1 ? 'class' : 'classes'}…`,
  zh: `正在自动布局 ${count} 个类…`,
})
const aimedText = (name: string): Localized => ({
  en: `Press Enter to relate to “${name}”, Escape to cancel.`,
  zh: `按 Enter 与“${name}”建立关系，按 Escape 取消。`,
})

/** What the canvas is busy with, said to everyone: a running layout, or a relation that waits for its other end. */
export function ClassStatus() {
  const text = useText()
  const arranging = useClassCanvas((state) => state.arranging)
  const waiting = useWaitingRelation()
  const shown = arranging === null ? waiting : arrangingText(arranging)
  return (
    <div className="canvas-status" role="status">
      {shown && (
        <div className={`canvas-status-box${arranging === null ? '' : ' canvas-status-late'}`}>
          {text(shown)}
          <Button size="small" variant="quiet" onClick={arranging === null ? cancelRelation : cancelArrange}>
            {text(texts.cancel)}
          </Button>
        </div>
      )}
    </div>
  )
}

/** What a person can do about a relation that waits for its other end; nothing while the pointer drags it. */
function useWaitingRelation(): Localized | null {
  const draft = useClassCanvas((state) => state.draft)
  const tool = useTool((state) => state.tool)
  if (!draft) return null
  if (draft.at) return tool === 'link' ? texts.clickTarget : null
  const target = draft.over && openDesign()?.classes.get(draft.over)
  return target ? aimedText(target.name) : texts.aimless
}
