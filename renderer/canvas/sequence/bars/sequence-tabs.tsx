import { useCallback, useEffect, useState } from 'react'
import type { InteractionId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import changeInteraction from '../../../../shared/commands/interaction/change-interaction.command'
import type { Design } from '../../../../shared/model/design'
import type { Interaction } from '../../../../shared/model/interaction/interaction'
import { orderedInteractions } from '../../../../shared/model/interaction/ordered-interactions'
import { maxNameLength } from '../../../../shared/model/service'
import { run } from '../../../state/edit'
import { useText } from '../../../state/language'
import { IconButton } from '../../../ui/button'
import { InlineName } from '../../../ui/inline-name'
import { Menu } from '../../../ui/menu'
import { buttonsOf, nextPlace } from '../../../ui/move-focus'
import { useSequence } from '../sequence-state'
import { addSequence, deleteSequence, duplicateSequence, moveTab, openSequenceTab } from '../tab-edits'
import './sequence-tabs.css'

const texts = {
  tabs: { en: 'Sequences', zh: '时序图' },
  add: { en: 'New sequence', zh: '新建时序图' },
  name: { en: 'Name of the sequence', zh: '时序图名称' },
  rename: { en: 'Rename', zh: '重命名' },
  left: { en: 'Move left', zh: '左移' },
  right: { en: 'Move right', zh: '右移' },
  duplicate: { en: 'Duplicate', zh: '复制一份' },
  remove: { en: 'Delete', zh: '删除' },
  hint: {
    en: 'Double-click renames, right-click or F10 opens the menu',
    zh: '双击重命名，右键或 F10 打开菜单',
  },
} as const

const rename = (renaming: InteractionId | null): void => useSequence.setState({ renaming })

/** The sequences of the design, one of them open, as tabs that can be added, renamed, ordered and deleted. */
export function SequenceTabs({
  design,
  open,
}: {
  readonly design: Design
  readonly open: Interaction | null
}) {
  const text = useText()
  const all = orderedInteractions(design)
  const renaming = useSequence((state) => state.renaming)
  const [menu, setMenu] = useState<{ id: InteractionId; at: { x: number; y: number } } | null>(null)
  const closeMenu = useCallback(() => setMenu(null), [])
  // A name is not typed on in a view that was left in between.
  useEffect(() => () => rename(null), [])
  return (
    <div className="sequence-tabs">
      <div
        className="sequence-tabs-list"
        role="tablist"
        aria-label={text(texts.tabs)}
        onKeyDown={(event) => {
          const { buttons, at } = buttonsOf(event.currentTarget)
          const to = nextPlace(event.key, at, buttons.length)
          if (to !== null) buttons[to]?.focus()
        }}
      >
        {all.map(({ id, name }) =>
          id === renaming ? (
            <InlineName
              key={id}
              label={text(texts.name)}
              value={name}
              maxLength={maxNameLength}
              onDone={(changed) => {
                rename(null)
                if (changed) run(call(changeInteraction, { interaction: id, name: changed }))
              }}
            />
          ) : (
            <button
              key={id}
              type="button"
              role="tab"
              className="sequence-tab"
              aria-selected={id === open?.id}
              tabIndex={id === open?.id ? 0 : -1}
              title={`${name}\n${text(texts.hint)}`}
              onClick={() => openSequenceTab(id)}
              onDoubleClick={() => rename(id)}
              onContextMenu={(event) => {
                event.preventDefault()
                setMenu({ id, at: { x: event.clientX, y: event.clientY } })
              }}
              onKeyDown={(event) => {
                if (event.key === 'F2') rename(id)
              }}
            >
              <span className="ellipsis">{name}</span>
            </button>
          ),
        )}
      </div>
      <IconButton icon="plus" label={text(texts.add)} onClick={() => addSequence()} />
      {menu && (
        <Menu
          label={text(texts.tabs)}
          at={menu.at}
          onClose={closeMenu}
          groups={menuGroups(all, menu.id, text)}
        />
      )}
    </div>
  )
}

function menuGroups(all: readonly Interaction[], id: InteractionId, text: ReturnType<typeof useText>) {
  const at = all.findIndex((each) => each.id === id)
  const tab = all[at]
  return [
    [
      { id: 'rename', label: text(texts.rename), icon: 'pencil', onSelect: () => rename(id) },
      {
        id: 'duplicate',
        label: text(texts.duplicate),
        icon: 'duplicate',
        onSelect: () => tab && duplicateSequence(tab),
      },
      { id: 'left', label: text(texts.left), disabled: at <= 0, onSelect: () => moveTab(all, at, -1) },
      {
        id: 'right',
        label: text(texts.right),
        disabled: at >= all.length - 1,
        onSelect: () => moveTab(all, at, 1),
      },
    ],
    [
      {
        id: 'delete',
        label: text(texts.remove),
        icon: 'trash',
        danger: true,
        onSelect: () => deleteSequence(id),
      },
    ],
  ] as const
}
