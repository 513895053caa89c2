import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Modal } from '../../ui/dialog'
import { Icon } from '../../ui/icon'
import { Kbd } from '../../ui/kbd'
import type { Action } from '../actions/action'
import { actions } from '../actions/registry'
import { showOverlay } from '../app-state'
import { texts } from '../texts'
import { shortcutOf } from '../use-action-items'
import { findActions } from './find-actions'
import './command-palette.css'

const close = () => showOverlay(null)

/** Everything that can be done now, found by typing. */
export function CommandPalette() {
  const text = useText()
  const id = useId()
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState(0)
  const state = useStudio((state) => state)
  const possible = [...actions.values()].filter((each) => each.id !== 'help.commands' && each.enabled(state))
  const found = findActions(possible, query)
  const at = Math.min(marked, found.length - 1)

  const run = (chosen: Action | undefined) => {
    if (!chosen) return
    close()
    void chosen.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setMarked((at + step + found.length) % Math.max(1, found.length))
    else if (event.key === 'Enter') run(found[at])
    else return
    event.preventDefault()
  }

  return (
    <Modal label={text(texts.commands)} width={560} place="top" onClose={close}>
      <div className="command-palette-search">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={text(texts.findCommand)}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found[at] && `${id}-${found[at].id}`}
          className="command-palette-input"
          placeholder={text(texts.findCommand)}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setMarked(0)
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Esc" />
      </div>
      <div
        className="command-palette-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={text(texts.commands)}
      >
        {found.map((each, index) => (
          <Row
            key={each.id}
            id={`${id}-${each.id}`}
            action={each}
            marked={index === at}
            onRun={() => run(each)}
          />
        ))}
        {found.length === 0 && <p className="command-palette-none">{text(texts.noCommand)}</p>}
      </div>
    </Modal>
  )
}

interface RowProps {
  readonly id: string
  readonly action: Action
  readonly marked: boolean
  readonly onRun: () => void
}

function Row({ id, action, marked, onRun }: RowProps) {
  const text = useText()
  const row = useRef<HTMLButtonElement>(null)
  const shortcut = shortcutOf(action.id)
  useEffect(() => {
    if (marked) row.current?.scrollIntoView({ block: 'nearest' })
  }, [marked])
  return (
    <button
      ref={row}
      id={id}
      type="button"
      role="option"
      aria-selected={marked}
      tabIndex={-1}
      className="command-palette-row"
      onClick={onRun}
    >
      <span className="command-palette-icon">{action.icon && <Icon name={action.icon} />}</span>
      <span className="ellipsis">{text(action.label)}</span>
      {shortcut && <Kbd keys={shortcut} />}
    </button>
  )
}
