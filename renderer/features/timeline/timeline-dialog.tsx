import { useState } from 'react'
import { deleteScenario } from '../../../shared/commands/workspace/scenarios'
import { restoreSnapshot, takeSnapshot } from '../../../shared/commands/workspace/snapshots'
import { formatChange, formatMoment, formatScore } from '../../../shared/i18n/format'
import { maxNameLength } from '../../../shared/model/service'
import { type Scenario, snapshotsOf } from '../../../shared/model/workspace'
import { countsOf } from '../../../shared/scenario/change-text'
import { compareDesigns } from '../../../shared/scenario/compare-designs'
import { runEdit } from '../../state/edit'
import { useLanguage, useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button, IconButton } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextInput } from '../../ui/text-input'
import { changedSince, snapshotNumber, texts, timelineOf } from './texts'
import './timeline.css'

/** What the open scenario was at the moments that were kept, the latest first, against what it is now. */
export function TimelineDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  // A workspace changes in place; its revision tells that it has.
  useStudio((state) => state.revision)
  const workspace = useStudio(({ document }) => document?.workspace)
  const id = useStudio((state) => state.scenario)
  const total = useStudio((state) => (state.scenario ? (state.totals.get(state.scenario) ?? null) : null))
  const [name, setName] = useState('')
  const scenario = id && workspace?.scenarios.get(id)
  if (!workspace || !scenario) return null
  const snapshots = snapshotsOf(workspace, scenario.head.id)
  const take = (): void => {
    const called = name.trim() || text(snapshotNumber(snapshots.length + 1))
    runEdit(takeSnapshot(workspace, scenario.head.id, called, new Date().toISOString(), total))
    setName('')
  }
  return (
    <Dialog
      title={text(timelineOf(scenario.head.name))}
      closeLabel={text(texts.close)}
      width={620}
      onClose={onClose}
    >
      <p className="timeline-lead">{text(texts.lead)}</p>
      <div className="timeline-take">
        <TextInput
          aria-label={text(texts.name)}
          placeholder={text(snapshotNumber(snapshots.length + 1))}
          maxLength={maxNameLength}
          value={name}
          onCommit={setName}
        />
        <Button variant="primary" onClick={take}>
          {text(texts.take)}
        </Button>
      </div>
      <ol className="timeline">
        <li className="timeline-now">
          <strong>{text(texts.now)}</strong>
          <span className="timeline-total">{formatScore(total)}</span>
        </li>
        {snapshots.map((snapshot) => (
          <SnapshotRow key={snapshot.head.id} snapshot={snapshot} now={scenario} total={total} />
        ))}
      </ol>
      {snapshots.length === 0 && <p className="timeline-lead">{text(texts.none)}</p>}
    </Dialog>
  )
}

interface SnapshotRowProps {
  readonly snapshot: Scenario
  readonly now: Scenario
  readonly total: number | null
}

function SnapshotRow({ snapshot: { head, design }, now, total }: SnapshotRowProps) {
  const text = useText()
  const language = useLanguage()
  const workspace = useStudio(({ document }) => document?.workspace)
  const [more, less, changed] = countsOf(compareDesigns(design, now.design)).map(({ count }) => count)
  const isSame = (more ?? 0) + (less ?? 0) + (changed ?? 0) === 0
  const then = head.snapshot?.total ?? null
  const moved = then !== null && total !== null ? total - then : null
  return (
    <li>
      <div className="timeline-what">
        <strong className="ellipsis" title={head.name}>
          {head.name}
        </strong>
        <span>{formatMoment(head.snapshot?.at ?? '', language)}</span>
        <span>{text(isSame ? texts.unchanged : changedSince(more ?? 0, less ?? 0, changed ?? 0))}</span>
      </div>
      <span className="timeline-total">
        {formatScore(then)}
        {moved !== null && !isSame && <small title={text(texts.sinceThen)}>{formatChange(moved)}</small>}
      </span>
      <Button
        size="small"
        disabled={isSame}
        onClick={() => workspace && runEdit(restoreSnapshot(workspace, head.id))}
      >
        {text(texts.restore)}
      </Button>
      <IconButton
        icon="trash"
        label={text(texts.delete)}
        onClick={() => workspace && runEdit(deleteScenario(workspace, head.id))}
      />
    </li>
  )
}
