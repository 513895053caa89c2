import { useMemo, useState } from 'react'
import { type Scenario, shownScenarios } from '../../../shared/model/workspace'
import { changeKey } from '../../../shared/scenario/compare-designs'
import { comparedOf, useComparing } from '../../state/comparing'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Tabs } from '../../ui/tabs'
import { ChangeList, lettersOf } from './change-list'
import { ComparePictures } from './compare-pictures'
import { Decides } from './decides/decides'
import { QuantityTable } from './quantity-table'
import { Radar } from './radar'
import { AuditTable, ScoreTable } from './score-table'
import { texts } from './texts'
import { useFigures } from './use-figures'
import { useSides } from './use-sides'
import './compare-screen.css'

/** Two to four scenarios side by side: pictures, differences, scores and numbers. */
export function CompareScreen({ onDuplicate }: { readonly onDuplicate: () => void }) {
  const text = useText()
  // A workspace changes in place; its revision tells that it has.
  const revision = useStudio((state) => state.revision)
  const workspace = useStudio(({ document }) => document?.workspace)
  const chosen = useComparing((state) => state.scenarios)
  const { all, compared } = useMemo(() => {
    const ordered = workspace && revision >= 0 ? shownScenarios(workspace) : []
    const ids = comparedOf(
      chosen,
      ordered.map(({ head }) => head.id),
    )
    return {
      all: ordered,
      compared: ids.flatMap((id) => ordered.find(({ head }) => head.id === id) ?? []),
    }
  }, [workspace, revision, chosen])
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
  return <Comparison all={all} compared={compared} />
}

interface ComparisonProps {
  readonly all: readonly Scenario[]
  readonly compared: readonly Scenario[]
}

type SideTab = 'scores' | 'changes' | 'decides'

function Comparison({ all, compared }: ComparisonProps) {
  const text = useText()
  const [tab, setTab] = useState<SideTab>('scores')
  const [against, setAgainst] = useState(1)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const sides = useSides(compared)
  const figures = useFigures(compared.map(({ head }) => head.id))
  const rows = compared.flatMap(({ head }) => figures.get(head.id) ?? [])
  const place = against < sides.length ? against : 1
  const [first, other] = [sides[0], sides[place]]
  if (!first || !other?.difference) return null
  const { difference } = other
  const between = lettersOf(0, place)
  const known = new Set(difference.changes.map(changeKey))
  const marked = new Set([...chosen].filter((key) => known.has(key)))
  return (
    <main className="compare-screen">
      <div className="compare-main">
        <ComparePictures
          all={all}
          sides={sides}
          place={place}
          onPlace={(chosenPlace) => {
            setAgainst(chosenPlace)
            setChosen(new Set())
          }}
          figures={figures}
          chosen={marked}
          onChoose={(key) => {
            setTab('changes')
            setChosen(
              new Set(marked.has(key) ? [...marked].filter((each) => each !== key) : [...marked, key]),
            )
          }}
        />
        <div className="compare-quantities">
          {rows.length === compared.length ? (
            <QuantityTable figures={rows} />
          ) : (
            <p className="compare-muted">{text(texts.waiting)}</p>
          )}
        </div>
      </div>
      <aside className="compare-side">
        <Tabs
          label={text(texts.title)}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'scores', label: text(texts.scores) },
            {
              value: 'changes',
              label: text(texts.changes),
              mark: <span className="compare-tab-count">{difference.changes.length}</span>,
            },
            { value: 'decides', label: text(texts.decides) },
          ]}
        >
          <div className="compare-tab">
            {tab === 'changes' && (
              <ChangeList
                a={{ id: first.scenario.head.id, design: first.scenario.design }}
                b={other.scenario.design}
                between={between}
                difference={difference}
                chosen={marked}
                onChoose={setChosen}
              />
            )}
            {tab === 'scores' && rows.length === compared.length && (
              <>
                <Radar figures={rows.map((each) => each.dimensions)} />
                <ScoreTable figures={rows} />
                {rows[0] && rows[1] && rows.length === 2 && <AuditTable a={rows[0]} b={rows[1]} />}
              </>
            )}
            {tab === 'decides' && <Decides scenarios={compared} figures={rows} />}
          </div>
        </Tabs>
      </aside>
    </main>
  )
}
