import type { Localized } from '../../../shared/base/localized'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import './canvas-status.css'

const cancel = { en: 'Cancel', zh: '取消' } as const

interface CanvasStatusProps {
  /** What is said to everyone; `null`: nothing is going on. */
  readonly says: Localized | null
  /** Calls off what is going on; absent where no button does. */
  readonly onCancel?: (() => void) | undefined
}

/** What the canvas is busy with, and what a person can do about it. */
export function CanvasStatus({ says, onCancel }: CanvasStatusProps) {
  const text = useText()
  return (
    <div className="canvas-status" role="status">
      {says && (
        <div className="canvas-status-box">
          {text(says)}
          {onCancel && (
            <Button size="small" variant="quiet" onClick={onCancel}>
              {text(cancel)}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
