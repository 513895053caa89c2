import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import { isSelectionLocked, lockTexts, toggleLocks } from '../../canvas'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'

const said = {
  en: 'Locked: it stays where it is until it is unlocked.',
  zh: '已锁定：解锁之前位置保持不变。',
} as const

/** Says that what is selected is locked, and unlocks it. */
export function LockNote({
  design,
  selection,
}: {
  readonly design: Design
  readonly selection: ReadonlySet<ElementId>
}) {
  const text = useText()
  const isAny = [...selection].some((id) => design.locks.has(id))
  if (!isAny || !isSelectionLocked()) return null
  return (
    <div className="inspector-lock">
      <p className="inspector-hint">{text(said)}</p>
      <Button icon="lock" onClick={toggleLocks}>
        {text(lockTexts.unlock)}
      </Button>
    </div>
  )
}
