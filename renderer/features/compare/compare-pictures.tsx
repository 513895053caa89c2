import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Localized } from '../../../shared/base/localized'
import { formatScore } from '../../../shared/i18n/format'
import type { Scenario } from '../../../shared/model/workspace'
import { letters } from '../../../shared/scenario/change-text'
import type { ScenarioFigures } from '../../../shared/scenario/scenario-figures'
import { createMotion, type Viewport } from '../../canvas'
import { addCompared, chooseCompared, dropCompared, mostCompared } from '../../state/comparing'
import { useText } from '../../state/language'
import { show } from '../../state/session'
import { useStudio } from '../../state/studio-store'
import { Button, IconButton } from '../../ui/button'
import { MenuButton } from '../../ui/menu'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { DifferenceCounts, lettersOf } from './change-list'
import { ComparePane } from './compare-pane'
import { type ComparisonFormat, comparisonFormats, exportComparison } from './export-comparison'
import { fitPictures } from './fit-pictures'
import { usePanning } from './panning'
import { texts } from './texts'
import type { ComparedSide } from './use-sides'

interface ComparePicturesProps {
  readonly all: readonly Scenario[]
  readonly sides: readonly ComparedSide[]
  /** Which of them the first is held against. */
  readonly place: number
  readonly onPlace: (place: number) => void
  readonly figures: ReadonlyMap<string, ScenarioFigures>
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (key: string) => void
}

/** The pictures of the scenarios, moved and enlarged together, with what is different about each. */
export function ComparePictures(props: ComparePicturesProps) {
  const { all, sides, place, onPlace, figures, chosen, onChoose } = props
  const text = useText()
  const view = useStudio((state) => state.view)
  const area = useRef<HTMLDivElement>(null)
  const [motion] = useState(createMotion)
  const panning = usePanning(area, motion)
  const other = sides[place]
  const fitted = useRef<Viewport | null>(null)
  const showWhole = (): void => {
    const pane = area.current?.querySelector('.compare-pane-view')?.getBoundingClientRect()
    const marks = [...(other?.marksInFirst ?? []), ...sides.flatMap((each) => each.marks)]
    fitted.current = fitPictures(
      sides.map(({ side }) => side),
      marks,
      pane,
    )
    motion.show(fitted.current)
  }
  // What is shown whole stays so when the window changes, until somebody moves it.
  const stayWhole = useEffectEvent((): void => {
    if (motion.now() === fitted.current) showWhole()
  })
  useEffect(() => {
    const observer = new ResizeObserver(() => stayWhole())
    if (area.current) observer.observe(area.current)
    return () => observer.disconnect()
  }, [])
  const unused = all.find(({ head }) => !sides.some(({ scenario }) => scenario.head.id === head.id))
  return (
    <div className="compare-structure">
      <header className="compare-head">
        <h2>{text(texts.structure)}</h2>
        {sides.length > 2 && (
          <Segmented
            label={text(texts.against)}
            choices={sides.slice(1).map((_, n) => ({
              value: String(n + 1),
              label: lettersOf(0, n + 1).join(' – '),
            }))}
            value={String(place)}
            onChange={(value) => onPlace(Number(value))}
          />
        )}
        {other?.difference && (
          <DifferenceCounts between={lettersOf(0, place)} difference={other.difference} />
        )}
        <div className="compare-tools">
          <Button size="small" icon="fit" onClick={showWhole}>
            {text(texts.fit)}
          </Button>
          {unused && sides.length < mostCompared && (
            <Button size="small" icon="plus" onClick={() => addCompared(unused.head.id)}>
              {text(texts.add)}
            </Button>
          )}
          <MenuButton
            label={text(texts.export)}
            align="end"
            groups={[
              comparisonFormats.map((format) => ({
                id: format,
                label: text(formatTexts[format]),
                onSelect: () => void exportComparison(format, sides, place, figures),
              })),
            ]}
          >
            {(opens) => (
              <Button size="small" icon="export" disabled={figures.size < sides.length} {...opens}>
                {text(texts.export)}
              </Button>
            )}
          </MenuButton>
          <Button size="small" onClick={() => show('design')}>
            {text(texts.back)}
          </Button>
        </div>
      </header>
      <div ref={area} className="compare-panes" {...panning}>
        <FitOnce
          key={`${sides.map(({ scenario }) => scenario.head.id).join(' ')} ${view} ${sides.every(({ scenario }) => figures.has(scenario.head.id))}`}
          fit={showWhole}
        />
        {sides.map(({ scenario: { head }, side, marks }, n) => (
          <section key={head.id} className="compare-pane" aria-label={`${letters[n]} · ${head.name}`}>
            <header className="compare-pane-head">
              <span className="compare-letter" data-place={n}>
                {letters[n]}
              </span>
              <Select
                title={head.name}
                aria-label={`${text(texts.scenario)} ${letters[n]}`}
                value={head.id}
                options={all.map((each) => ({ value: each.head.id, label: each.head.name }))}
                onChange={(id) => id && chooseCompared(n, id)}
              />
              <span className="compare-total">{formatScore(figures.get(head.id)?.total ?? null)}</span>
              {sides.length > 2 && (
                <IconButton icon="close" label={text(texts.remove)} onClick={() => dropCompared(head.id)} />
              )}
            </header>
            <ComparePane
              side={side}
              marks={n === 0 ? (other?.marksInFirst ?? []) : marks}
              chosen={n === 0 || n === place ? chosen : noneChosen}
              motion={motion}
              onChoose={n === 0 || n === place ? onChoose : null}
            />
          </section>
        ))}
      </div>
    </div>
  )
}

const formatTexts: { readonly [F in ComparisonFormat]: Localized } = {
  svg: texts.asSvg,
  pdf: texts.asPdf,
  md: texts.asMarkdown,
  'copy-md': texts.copyMarkdown,
}

const noneChosen: ReadonlySet<string> = new Set()

/** Fits the pictures when others are shown, and not at every edit. */
function FitOnce({ fit }: { readonly fit: () => void }) {
  const fitNow = useEffectEvent(fit)
  useEffect(() => fitNow(), [])
  return null
}
