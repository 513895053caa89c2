import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { technologyMark } from '../../../shared/shapes/technology-mark'
import { useText } from '../../state/language'
import { openDesignIn } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { Modal } from '../../ui/dialog'
import { Icon } from '../../ui/icon'
import { Kbd } from '../../ui/kbd'
import { Mark } from '../../ui/mark'
import { useMarkedOption } from '../../ui/use-marked-option'
import { actions } from '../actions/registry'
import { noteCommand, showOverlay, useApp } from '../app-state'
import { texts } from '../texts'
import { useShortcut } from '../use-action-items'
import type { Entry } from './entry'
import { findEntries } from './find-entries'
import { actionEntries, placeEntries } from './palette-entries'
import './command-palette.css'

/** More would not be read, and drawing them all would make typing slow in a large design. */
const shownAtMost = 80

const close = () => showOverlay(null)

/**
 * Everything that can be done now and everything that can be gone to, found by typing.
 *
 * @param places only what can be gone to
 */
export function CommandPalette({ places = false }: { readonly places?: boolean }) {
  const text = useText()
  const id = useId()
  const [query, setQuery] = useState('')
  const entries = useEntries(places, query.trim() !== '')
  const found = useMemo(() => findEntries(entries, query), [entries, query])
  const shown = found.slice(0, shownAtMost)
  const { at, mark, onKey } = useMarkedOption(shown.length)

  const run = (chosen: Entry | undefined) => {
    if (!chosen) return
    close()
    if (chosen.action !== undefined) noteCommand(chosen.action)
    void chosen.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing) onKey(event, (place) => run(shown[place]))
  }
  const name = text(places ? texts.findElement : texts.commands)
  const hint = text(places ? texts.findElementHint : texts.findCommand)

  return (
    <Modal label={name} width={560} place="top" onClose={close}>
      <div className="command-palette-search">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={hint}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={shown[at] && `${id}-${shown[at].id}`}
          className="command-palette-input"
          placeholder={hint}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            mark(0)
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Esc" />
      </div>
      <div className="command-palette-list" role="listbox" id={`${id}-list`} aria-label={name}>
        {shown.map((each, index) => (
          <Row
            key={each.id}
            id={`${id}-${each.id}`}
            entry={each}
            marked={index === at}
            onRun={() => run(each)}
          />
        ))}
        {shown.length === 0 && (
          <p className="command-palette-none">{text(places ? texts.noElement : texts.noCommand)}</p>
        )}
      </div>
      {found.length > shown.length && (
        <p className="command-palette-more">{text(furtherEntries(found.length - shown.length))}</p>
      )}
    </Modal>
  )
}

const furtherEntries = (n: number) => ({
  en: `${n} more: type on to narrow them down`,
  zh: `另有 ${n} 项，继续输入以缩小范围`,
})

/** What is listed: commands, and as soon as something is typed, what can be gone to. */
function useEntries(places: boolean, typed: boolean): readonly Entry[] {
  const state = useStudio((state) => state)
  const recent = useApp(({ recentCommands }) => recentCommands)
  const commands = useMemo(
    () => (places ? [] : actionEntries(actions.values(), state, recent)),
    [places, state, recent],
  )
  return useMemo(() => {
    const { document } = state
    if (!document || !(places || typed)) return commands
    return [...commands, ...placeEntries(document.workspace, openDesignIn(state))]
  }, [commands, state, places, typed])
}

interface RowProps {
  readonly id: string
  readonly entry: Entry
  readonly marked: boolean
  readonly onRun: () => void
}

function Row({ id, entry, marked, onRun }: RowProps) {
  const text = useText()
  const row = useRef<HTMLButtonElement>(null)
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
      <span className="command-palette-icon">
        {entry.technology === undefined ? (
          entry.icon && <Icon name={entry.icon} />
        ) : (
          <Mark {...technologyMark(entry.technology)} size={16} />
        )}
      </span>
      <span className="ellipsis">{text(entry.label)}</span>
      {entry.detail && <span className="command-palette-detail ellipsis">{text(entry.detail)}</span>}
      {entry.action !== undefined && <ActionKeys id={entry.action} />}
    </button>
  )
}

function ActionKeys({ id }: { readonly id: string }) {
  const shortcut = useShortcut(id)
  return shortcut === undefined ? null : <Kbd keys={shortcut} />
}
