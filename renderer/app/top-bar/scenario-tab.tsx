import { useEffect, useRef } from 'react'
import { type ScenarioId, scenarioIdSchema } from '../../../shared/base/ids'
import type { ScenarioHead } from '../../../shared/model/workspace'
import { openScenario } from '../../state/edit'
import { useText } from '../../state/language'
import { show } from '../../state/session'
import { useStudio } from '../../state/studio-store'
import { moveScenarioBy } from '../scenario-edits'
import { texts } from '../texts'

interface ScenarioTabProps {
  readonly head: ScenarioHead
  readonly open: boolean
  readonly total: number | null
  readonly onRename: () => void
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void
  /** Another tab was dragged here. */
  readonly onDrop: (id: ScenarioId) => void
}

/** What a tab that is dragged says it is. */
const dragType = 'application/x-pentarch-scenario'

/** A scenario with its total. It is dragged to another place, or moved there by Ctrl, Shift and an arrow. */
export function ScenarioTab({ head, open, total, onRename, onMenu, onDrop }: ScenarioTabProps) {
  const text = useText()
  const onDesign = useStudio((state) => state.screen === 'design')
  const tab = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (open) tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [open])
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      className="scenario-tab"
      aria-selected={open && onDesign}
      tabIndex={open ? 0 : -1}
      title={`${head.name}\n${text(texts.scenarioHint)}`}
      onClick={() => (open ? show('design') : openScenario(head.id))}
      onDoubleClick={onRename}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu({ x: event.clientX, y: event.clientY })
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
        if (event.key === 'F2') onRename()
        else if (by !== 0 && event.shiftKey && (event.ctrlKey || event.metaKey)) {
          event.stopPropagation()
          moveScenarioBy(head.id, by)
        }
      }}
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(dragType, head.id)
        dataTransfer.effectAllowed = 'move'
      }}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(dragType)) event.preventDefault()
      }}
      onDrop={(event) => {
        const moved = scenarioIdSchema.safeParse(event.dataTransfer.getData(dragType))
        if (!moved.success) return
        event.preventDefault()
        event.stopPropagation()
        onDrop(moved.data)
      }}
    >
      <span className="ellipsis">{head.name}</span>
      {total !== null && <span className="scenario-tab-total">{Math.round(total)}</span>}
    </button>
  )
}
