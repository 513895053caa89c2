import { useState } from 'react'
import type { ScenarioId } from '../../../shared/base/ids'
import { maxNameLength } from '../../../shared/model/service'
import { archivedScenarios, type Scenario, shownScenarios } from '../../../shared/model/workspace'
import { openScenario } from '../../state/edit'
import { useText } from '../../state/language'
import { show } from '../../state/session'
import { useStudio } from '../../state/studio-store'
import { IconButton } from '../../ui/button'
import { InlineName } from '../../ui/inline-name'
import { Menu, MenuButton } from '../../ui/menu'
import { buttonsOf, nextPlace } from '../../ui/move-focus'
import { showOverlay } from '../app-state'
import {
  addBlankScenario,
  duplicateScenario,
  moveScenarioBy,
  moveScenarioTo,
  nameScenario,
  offerAsStack,
  putAway,
  removeScenario,
  takeBackScenario,
} from '../scenario-edits'
import { texts } from '../texts'
import { ScenarioTab } from './scenario-tab'

interface MenuFor {
  readonly id: ScenarioId
  readonly at: { readonly x: number; readonly y: number }
}

/** The scenarios of the workspace with their totals; one of them is open. */
export function ScenarioTabs() {
  const text = useText()
  useStudio((state) => state.revision)
  const workspace = useStudio(({ document }) => document?.workspace)
  const current = useStudio((state) => state.scenario)
  const totals = useStudio((state) => state.totals)
  const [renaming, setRenaming] = useState<ScenarioId | null>(null)
  const [menu, setMenu] = useState<MenuFor | null>(null)
  const [closeMenu] = useState(() => () => setMenu(null))
  if (!workspace) return null
  const scenarios = shownScenarios(workspace)
  const isOffered = (id: ScenarioId): boolean => workspace.scenarios.get(id)?.head.offered === true

  return (
    <div className="scenario-tabs">
      <div
        className="scenario-tabs-list"
        role="tablist"
        aria-label={text(texts.scenarios)}
        onKeyDown={(event) => {
          const { buttons, at } = buttonsOf(event.currentTarget)
          const to = nextPlace(event.key, at, buttons.length)
          if (to !== null) buttons[to]?.focus()
        }}
      >
        {scenarios.map(({ head, design }, place) =>
          head.id === renaming ? (
            <InlineName
              key={head.id}
              label={text(texts.scenarioName)}
              value={head.name}
              maxLength={maxNameLength}
              onDone={(name) => {
                setRenaming(null)
                if (name) nameScenario(head.id, name)
              }}
            />
          ) : (
            <ScenarioTab
              key={head.id}
              head={head}
              open={head.id === current}
              // What a blank design scores says nothing yet.
              total={design.services.size > 0 ? (totals.get(head.id) ?? null) : null}
              onRename={() => setRenaming(head.id)}
              onMenu={(at) => setMenu({ id: head.id, at })}
              onDrop={(id) => moveScenarioTo(id, place)}
            />
          ),
        )}
      </div>
      <AddScenario current={current} archived={archivedScenarios(workspace)} />
      {menu && (
        <Menu
          label={text(texts.scenarios)}
          at={menu.at}
          onClose={closeMenu}
          groups={[
            [
              {
                id: 'rename',
                label: text(texts.rename),
                icon: 'pencil',
                onSelect: () => setRenaming(menu.id),
              },
              {
                id: 'duplicate',
                label: text(texts.duplicate),
                icon: 'duplicate',
                onSelect: () => duplicateScenario(menu.id),
              },
              {
                id: 'offer',
                label: text(isOffered(menu.id) ? texts.offerNoLonger : texts.offerAsStack),
                icon: 'candidates',
                onSelect: () => offerAsStack(menu.id, !isOffered(menu.id)),
              },
            ],
            [
              {
                id: 'left',
                label: text(texts.moveLeft),
                disabled: scenarios[0]?.head.id === menu.id,
                onSelect: () => moveScenarioBy(menu.id, -1),
              },
              {
                id: 'right',
                label: text(texts.moveRight),
                disabled: scenarios.at(-1)?.head.id === menu.id,
                onSelect: () => moveScenarioBy(menu.id, 1),
              },
            ],
            [
              {
                id: 'timeline',
                label: text(texts.timeline),
                icon: 'numbers',
                onSelect: () => {
                  if (menu.id !== current) openScenario(menu.id)
                  showOverlay('timeline')
                },
              },
            ],
            [
              {
                id: 'archive',
                label: text(texts.archive),
                icon: 'package',
                disabled: scenarios.length === 1,
                onSelect: () => putAway(menu.id),
              },
              {
                id: 'delete',
                label: text(texts.delete),
                icon: 'trash',
                danger: true,
                disabled: scenarios.length === 1,
                onSelect: () => removeScenario(menu.id),
              },
            ],
          ]}
        />
      )}
    </div>
  )
}

interface AddScenarioProps {
  readonly current: ScenarioId | null
  readonly archived: readonly Scenario[]
}

function AddScenario({ current, archived }: AddScenarioProps) {
  const text = useText()
  return (
    <MenuButton
      label={text(texts.addScenario)}
      groups={[
        [
          {
            id: 'candidate',
            label: text(texts.fromCandidate),
            icon: 'candidates',
            onSelect: () => show('profile'),
          },
          { id: 'blank', label: text(texts.blankScenario), icon: 'plus', onSelect: addBlankScenario },
          {
            id: 'duplicate',
            label: text(texts.duplicateScenario),
            icon: 'duplicate',
            onSelect: () => current && duplicateScenario(current),
          },
        ],
        {
          heading: text(texts.archived),
          items: archived.map(({ head }) => ({
            id: head.id,
            label: head.name,
            icon: 'package' as const,
            onSelect: () => takeBackScenario(head.id),
          })),
        },
      ]}
    >
      {(opens) => <IconButton icon="plus" label={text(texts.addScenario)} {...opens} />}
    </MenuButton>
  )
}
