import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Localized } from '../../../shared/base/localized'
import { formatChange } from '../../../shared/i18n/format'
import { type FindingStatus, findingStatuses } from '../../../shared/model/decision'
import type { Design } from '../../../shared/model/design'
import { statusNames } from '../../../shared/report/lifecycle'
import { useText } from '../../state/language'
import { findingShown, useAskedFinding } from '../../state/open-mention'
import { Icon } from '../../ui/icon'
import { MenuButton } from '../../ui/menu'
import { nextPlace } from '../../ui/move-focus'
import { Segmented } from '../../ui/segmented'
import { FindingCard } from './finding-card'
import { type Grouping, groupFindings, groupings } from './finding-groups'
import { decidedAudits } from './lifecycle/decided-audits'
import { DecidedFindings } from './lifecycle/decided-findings'
import { lifecycleTexts } from './lifecycle/texts'
import type { ShownReport } from './shown-findings'
import { groupingNames, texts } from './texts'
import './findings.css'

interface FindingsProps {
  readonly shown: ShownReport
  readonly design: Design
}

/** Failed audits, one tab stop for all: arrow keys move, Enter reveals, F applies the best fix. */
export function Findings({ shown: { failed: findings, accepted }, design }: FindingsProps) {
  const text = useText()
  const [filter, setFilter] = useState<FindingStatus | 'open'>('open')
  const [by, setBy] = useState<Grouping>('points')
  const [current, setCurrent] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const asked = useAskedFinding((state) => state.asked)
  const [answered, setAnswered] = useState<typeof asked>(null)
  const list = useRef<HTMLDivElement>(null)
  const left = useRef<number | null>(null)

  const decided = {
    accepted: decidedAudits(design, 'accepted', accepted),
    'not-applicable': decidedAudits(design, 'not-applicable', accepted),
  }
  const choice = (value: typeof filter, name: Localized, count: number) => ({
    value,
    label: `${text(name)} ${count}`,
  })
  const groups = filter === 'open' ? groupFindings(findings, by) : []
  const stop = findings.some(({ info }) => info.id === current) ? current : groups[0]?.findings[0]?.info.id
  // A repaired finding takes the keyboard focus with it: the one that takes its place gets it.
  useEffect(() => {
    if (left.current === null || document.activeElement !== document.body) return
    const remaining = titlesIn(list.current)
    remaining[Math.min(left.current, remaining.length - 1)]?.focus()
    left.current = null
  })

  // A finding that another place asked for is opened and brought into sight, wherever its status puts it.
  if (asked !== answered) {
    setAnswered(asked)
    if (asked) {
      if (findings.some(({ info }) => info.id === asked.audit)) setFilter('open')
      else if (accepted.has(asked.audit)) setFilter('accepted')
      setOpened(asked.audit)
      setCurrent(asked.audit)
    }
  }
  useEffect(() => {
    if (!asked) return
    const found = list.current?.querySelector<HTMLElement>(`[data-audit="${CSS.escape(asked.audit)}"]`)
    found?.scrollIntoView({ block: 'center' })
    found?.querySelector<HTMLElement>('.finding-title')?.focus({ preventScroll: true })
    findingShown()
  }, [asked])

  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const all = titlesIn(list.current)
    const to = nextPlace(event.key, all.indexOf(event.currentTarget), all.length)
    if (to === null) return
    event.preventDefault()
    event.stopPropagation()
    all[to]?.focus()
  }

  return (
    <section className="findings" ref={list}>
      <header className="findings-head">
        <h3 className="findings-heading">
          {text(texts.findings)} <span className="findings-count">{findings.length}</span>
        </h3>
        <MenuButton
          label={text(texts.groupBy)}
          align="end"
          groups={[
            groupings.map((grouping) => ({
              id: grouping,
              label: text(groupingNames[grouping]),
              checked: grouping === by,
              onSelect: () => setBy(grouping),
            })),
          ]}
        >
          {(opens) => (
            <button type="button" className="findings-grouping" {...opens}>
              {text(groupingNames[by])}
              <Icon name="chevron-down" size={14} />
            </button>
          )}
        </MenuButton>
      </header>
      <div className="finding-filter">
        <Segmented
          label={text(lifecycleTexts.filter)}
          value={filter}
          onChange={setFilter}
          choices={[
            choice('open', lifecycleTexts.open, findings.length),
            ...findingStatuses.map((status) => choice(status, statusNames[status], decided[status].length)),
          ]}
        />
      </div>
      {filter !== 'open' && (
        <DecidedFindings status={filter} audits={decided[filter]} accepted={accepted} design={design} />
      )}
      {filter === 'open' && findings.length === 0 && (
        <p className="findings-none">{text(texts.noFindings)}</p>
      )}
      {groups.map((group) => (
        <section key={group.id}>
          {group.name && (
            <h4 className="findings-group">
              <span>{text(group.name)}</span>
              <span>{group.findings.length}</span>
              <span className="findings-group-points">{formatChange(-group.points)}</span>
            </h4>
          )}
          <ul>
            {group.findings.map((finding) => (
              <FindingCard
                key={finding.info.id}
                finding={finding}
                design={design}
                open={finding.info.id === opened}
                reachable={finding.info.id === stop}
                onOpen={() => setOpened(finding.info.id === opened ? null : finding.info.id)}
                onFocus={() => setCurrent(finding.info.id)}
                onMove={move}
                onApply={() => {
                  left.current = keyboardPlace(list.current)
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

const titlesIn = (list: HTMLElement | null): HTMLButtonElement[] => [
  ...(list?.querySelectorAll<HTMLButtonElement>('.finding-title') ?? []),
]

/** Which finding the keyboard is at; `null`: a pointer is used, and the focus is nobody's concern. */
function keyboardPlace(list: HTMLElement | null): number | null {
  const { activeElement } = document
  if (!activeElement?.matches(':focus-visible')) return null
  const at = titlesIn(list).findIndex((title) => title.closest('li')?.contains(activeElement))
  return at === -1 ? null : at
}
