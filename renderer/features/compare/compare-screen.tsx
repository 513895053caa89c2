import { useEffect, useEffectEvent, useRef } from 'react'
import { formatScore } from '../../../shared/i18n/format'
import { orderedScenarios, type Scenario } from '../../../shared/model/workspace'
import { compareDesigns } from '../../../shared/scenario/compare-designs'
import {
  addCompared,
  chooseCompared,
  comparedOf,
  dropCompared,
  mostCompared,
  useComparing,
} from '../../state/comparing'
import { useLanguage, useText } from '../../state/language'
import { show } from '../../state/session'
import { useStudio } from '../../state/studio-store'
import { Button, IconButton } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Select } from '../../ui/select'
import { ChangeList, DifferenceCounts } from './change-list'
import { ComparePane } from './compare-pane'
import { elementBoxes } from './element-boxes'
import { markedIn } from './marked'
import { showAt, usePanning } from './panning'
import { QuantityTable } from './quantity-table'
import { Radar } from './radar'
import { AuditTable, ScoreTable } from './score-table'
import { letters, texts } from './texts'
import { useFigures } from './use-figures'
import './compare-screen.css'

/** Two to four scenarios side by side: pictures, differences, scores and numbers. */
export function CompareScreen({ onDuplicate }: { readonly onDuplicate: () => void }) {
  const text = useText()
  // A workspace changes in place; its revision tells that it has.
  const revision = useStudio((state) => state.revision)
  const workspace = useStudio(({ document }) => document?.workspace)
  const chosen = useComparing((state) => state.scenarios)
  const all = workspace ? orderedScenarios(workspace) : []
  const ids = comparedOf(
    chosen,
    all.map(({ head }) => head.id),
  )
  const compared = ids.flatMap((id) => all.find(({ head }) => head.id === id) ?? [])
  if (compared.length < 2) {
    return (
      <main className="compare-screen">
        <EmptyState
          icon="layers"
          text={text(texts.only)}
          action={
            <Button variant="primary" icon="duplicate" onClick={onDuplicate}>
              {text(texts.duplicate)}
            </Button>
          }
        />
      </main>
    )
  }
  return <Comparison all={all} compared={compared} revision={revision} />
}

interface ComparisonProps {
  readonly all: readonly Scenario[]
  readonly compared: readonly Scenario[]
  readonly revision: number
}

function Comparison({ all, compared, revision }: ComparisonProps) {
  const text = useText()
  const language = useLanguage()
  const view = useStudio((state) => state.view)
  useStudio((state) => state.settings.theme)
  const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
  const area = useRef<HTMLDivElement>(null)
  const panning = usePanning(area)
  const figures = useFigures(compared.map(({ head }) => head.id))
  const [first, second] = compared
  const differences = compared
    .slice(1)
    .map((other) => (first ? compareDesigns(first.design, other.design) : null))
  const marked = compared.slice(1).map((other, n) => {
    const difference = differences[n]
    return first && difference
      ? markedIn(first.design, other.design, difference, view, language)
      : { inA: [], inB: [] }
  })
  const fit = (): void => {
    const pane = area.current?.querySelector('.compare-pane-view')?.getBoundingClientRect()
    const boxes = compared.flatMap(({ design }) => [...elementBoxes(design, view).values()])
    if (!pane || boxes.length === 0) {
      showAt(area.current, { x: 24, y: 24, zoom: 0.6 })
      return
    }
    const [left, top] = [
      Math.min(...boxes.map(({ x }) => x)) - 120,
      Math.min(...boxes.map(({ y }) => y)) - 50,
    ]
    const width = Math.max(...boxes.map(({ x, width: w }) => x + w)) + 60 - left
    const height = Math.max(...boxes.map(({ y, height: h }) => y + h)) + 50 - top
    const zoom = Math.min(pane.width / width, pane.height / height, 1)
    showAt(area.current, {
      zoom,
      x: (pane.width - width * zoom) / 2 - left * zoom,
      y: (pane.height - height * zoom) / 2 - top * zoom,
    })
  }
  const rows = compared.flatMap(({ head }) => figures.get(head.id) ?? [])
  const unused = all.filter(({ head }) => !compared.some((each) => each.head.id === head.id))
  const firstDifference = differences[0]
  return (
    <main className="compare-screen">
      <div className="compare-main">
        <header className="compare-head">
          <h2>{text(texts.structure)}</h2>
          {firstDifference && <DifferenceCounts places={[0, 1]} difference={firstDifference} />}
          <span className="compare-space" />
          <Button size="small" icon="fit" onClick={fit}>
            {text(texts.fit)}
          </Button>
          {unused[0] && compared.length < mostCompared && (
            <Button size="small" icon="plus" onClick={() => unused[0] && addCompared(unused[0].head.id)}>
              {text(texts.add)}
            </Button>
          )}
          <Button size="small" onClick={() => show('design')}>
            {text(texts.back)}
          </Button>
        </header>
        <div ref={area} className="compare-panes" {...panning}>
          <FitOnce
            key={`${compared.map(({ head }) => head.id).join(' ')} ${view} ${rows.length}`}
            fit={fit}
          />
          {compared.map(({ head, design }, n) => (
            <section key={head.id} className="compare-pane" aria-label={`${letters[n]} · ${head.name}`}>
              <header className="compare-pane-head">
                <span className="compare-letter" data-place={n}>
                  {letters[n]}
                </span>
                <Select
                  aria-label={`${text(texts.scenario)} ${letters[n]}`}
                  value={head.id}
                  options={all.map((each) => ({ value: each.head.id, label: each.head.name }))}
                  onChange={(id) => id && chooseCompared(n, id)}
                />
                <span className="compare-total">{formatScore(figures.get(head.id)?.total ?? null)}</span>
                {compared.length > 2 && (
                  <IconButton icon="close" label={text(texts.remove)} onClick={() => dropCompared(head.id)} />
                )}
              </header>
              <ComparePane
                key={revision}
                scenario={head.id}
                design={design}
                view={view}
                theme={theme}
                marked={n === 0 ? (marked[0]?.inA ?? []) : (marked[n - 1]?.inB ?? [])}
              />
            </section>
          ))}
        </div>
        <div className="compare-quantities">
          {rows.length === compared.length ? (
            <QuantityTable figures={rows} />
          ) : (
            <p className="compare-muted">{text(texts.waiting)}</p>
          )}
        </div>
      </div>
      <aside className="compare-side">
        {rows.length === compared.length && (
          <>
            <Radar figures={rows.map((each) => each.dimensions)} />
            <ScoreTable figures={rows} />
            {rows[0] && rows[1] && rows.length === 2 && <AuditTable a={rows[0]} b={rows[1]} />}
          </>
        )}
        {first && second && firstDifference && (
          <ChangeList a={first.design} b={second.design} places={[0, 1]} difference={firstDifference} />
        )}
      </aside>
    </main>
  )
}

/** Fits the pictures when others are shown or their room changes, and not at every edit. */
function FitOnce({ fit }: { readonly fit: () => void }) {
  const fitNow = useEffectEvent(fit)
  useEffect(() => fitNow(), [])
  return null
}
