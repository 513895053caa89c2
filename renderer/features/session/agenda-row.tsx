import { type KeyboardEvent, useState } from 'react'
import { upToNow } from '../../../shared/commands/session/log-moves'
import { formatChange, isVisibleChange } from '../../../shared/i18n/format'
import { type AgendaItem, maxAgendaNotes, maxAgendaTitle } from '../../../shared/model/session/agenda-item'
import type { ScoreMove } from '../../../shared/model/session/score-then'
import { checkItem, discussItem, moveItem, noteItem, removeItem, renameItem } from '../../state/agenda'
import { knownScores } from '../../state/known-scores'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { IconButton } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Icon } from '../../ui/icon'
import { InlineName } from '../../ui/inline-name'
import { MenuButton, type MenuGroups } from '../../ui/menu'
import { TextArea } from '../../ui/text-area'
import { ItemLog } from './item-log'
import { sessionTexts, settledLabel } from './texts'
import type { RowDrag } from './use-row-drag'

interface AgendaRowProps {
  readonly item: AgendaItem
  /** Its place, from 1. */
  readonly number: number
  readonly isLast: boolean
  readonly isCurrent: boolean
  /** A session goes on. */
  readonly running: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly drag: RowDrag
}

/** An agenda item: whether it is settled, what came of it, and when it is opened, its notes and its log. */
export function AgendaRow(props: AgendaRowProps) {
  const { item, number, isCurrent, isOpen, onToggle, drag } = props
  const text = useText()
  const [renaming, setRenaming] = useState(false)
  useStudio((state) => state.scores)
  const known = knownScores()
  const moves = known ? upToNow(item.moves, known) : item.moves
  const change = changeOf(moves)
  return (
    <li className="session-item" aria-current={isCurrent ? 'step' : undefined} {...drag.row}>
      <div className="session-item-head" {...(renaming ? {} : drag.handle)}>
        <input
          type="checkbox"
          aria-label={text(settledLabel(item.title))}
          checked={item.done}
          onChange={(event) => checkItem(item.id, event.target.checked)}
        />
        {renaming ? (
          <InlineName
            label={text(sessionTexts.title)}
            value={item.title}
            maxLength={maxAgendaTitle}
            onDone={(title) => {
              setRenaming(false)
              if (title) renameItem(item.id, title)
            }}
          />
        ) : (
          <button
            type="button"
            className="session-item-title"
            aria-expanded={isOpen}
            title={item.title}
            onClick={onToggle}
            onDoubleClick={() => setRenaming(true)}
            onKeyDown={(event) => onTitleKey(event, item, () => setRenaming(true))}
          >
            <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={14} />
            <span className="ellipsis">{`${number}. ${item.title}`}</span>
          </button>
        )}
        {isCurrent && <Chip tone="accent">{text(sessionTexts.now)}</Chip>}
        {!isOpen && isVisibleChange(change) && (
          <Chip tone={change > 0 ? 'good' : 'bad'}>{formatChange(change)}</Chip>
        )}
        <More {...props} onRename={() => setRenaming(true)} />
      </div>
      {isOpen && (
        <div className="session-item-body">
          <TextArea
            aria-label={text(sessionTexts.notes)}
            placeholder={text(sessionTexts.notes)}
            value={item.notes}
            maxLength={maxAgendaNotes}
            onCommit={(notes) => noteItem(item.id, notes)}
          />
          <ItemLog changes={item.changes} moves={moves} isCurrent={isCurrent} />
        </div>
      )}
    </li>
  )
}

/** By how much the total moved in all stretches together. */
const changeOf = (moves: readonly ScoreMove[]): number =>
  moves.reduce((sum, { from, to }) => sum + (to.total ?? 0) - (from.total ?? 0), 0)

/** Alt with an arrow moves the item, F2 renames it. */
function onTitleKey(event: KeyboardEvent, { id }: AgendaItem, rename: () => void): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
  if (event.altKey && by) moveItem(id, by)
  else if (event.key === 'F2') rename()
  else return
  event.preventDefault()
  event.stopPropagation()
}

function More({
  item: { id },
  number,
  isLast,
  isCurrent,
  running,
  onRename,
}: AgendaRowProps & { readonly onRename: () => void }) {
  const text = useText()
  const discuss = {
    id: 'discuss',
    label: text(sessionTexts.discuss),
    icon: 'play' as const,
    disabled: isCurrent,
    onSelect: () => discussItem(id),
  }
  const groups: MenuGroups = [
    ...(running ? [[discuss]] : []),
    [
      { id: 'rename', label: text(sessionTexts.rename), icon: 'pencil', shortcut: 'F2', onSelect: onRename },
      {
        id: 'up',
        label: text(sessionTexts.up),
        shortcut: 'Alt+↑',
        disabled: number === 1,
        onSelect: () => moveItem(id, -1),
      },
      {
        id: 'down',
        label: text(sessionTexts.down),
        shortcut: 'Alt+↓',
        disabled: isLast,
        onSelect: () => moveItem(id, 1),
      },
    ],
    [
      {
        id: 'remove',
        label: text(sessionTexts.remove),
        icon: 'trash',
        danger: true,
        onSelect: () => removeItem(id),
      },
    ],
  ]
  return (
    <MenuButton label={text(sessionTexts.more)} groups={groups} align="end">
      {(opens) => <IconButton icon="more" label={text(sessionTexts.more)} {...opens} />}
    </MenuButton>
  )
}
