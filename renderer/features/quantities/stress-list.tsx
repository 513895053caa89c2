import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ElementId } from '../../../shared/base/ids'
import { type Stress, type StressOutcome, stressNames, verdictNames } from '../../../shared/report/stress'
import { useText } from '../../state/language'
import { light, reveal } from '../../state/selection'
import { useLightOff } from '../../state/use-light-off'
import { nextPlace } from '../../ui/move-focus'
import { ElementChip } from './element-chip'
import { texts } from './texts'
import { VerdictMark } from './verdict-mark'
import '../../ui/list-card.css'

/** Elements that one place names. */
const named = 3

const none: readonly ElementId[] = []

/** What breaks first. */
const firstOf = (outcome: StressOutcome | undefined): readonly ElementId[] =>
  outcome?.breaks[0]?.elements ?? none

/** Every stress with its verdict. The chosen one says what breaks, and lights on the canvas what breaks first. */
export function StressList({ outcomes }: { readonly outcomes: readonly StressOutcome[] }) {
  const [chosen, setChosen] = useState<Stress | null>(null)
  const list = useRef<HTMLUListElement>(null)
  useLightOff()
  const first = firstOf(outcomes.find(({ stress }) => stress === chosen))
  useEffect(() => light(first), [first])

  const choose = (outcome: StressOutcome) => {
    const next = outcome.stress === chosen ? null : outcome.stress
    setChosen(next)
    if (next && firstOf(outcome).length > 0) reveal(firstOf(outcome))
  }
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const titles = [...(list.current?.querySelectorAll<HTMLButtonElement>('.stress-title') ?? [])]
    const to = nextPlace(event.key, titles.indexOf(event.currentTarget), titles.length)
    if (to === null) return
    event.preventDefault()
    event.stopPropagation()
    titles[to]?.focus()
  }
  return (
    <ul ref={list} className="stress-list">
      {outcomes.map((outcome) => (
        <StressItem
          key={outcome.stress}
          outcome={outcome}
          open={outcome.stress === chosen}
          lit={first}
          onChoose={() => choose(outcome)}
          onMove={move}
        />
      ))}
    </ul>
  )
}

interface StressItemProps {
  readonly outcome: StressOutcome
  readonly open: boolean
  /** What stays lit when the pointer leaves. */
  readonly lit: readonly ElementId[]
  readonly onChoose: () => void
  readonly onMove: (event: KeyboardEvent<HTMLButtonElement>) => void
}

function StressItem({ outcome, open, lit, onChoose, onMove }: StressItemProps) {
  const text = useText()
  const { stress, verdict, sentence, breaks, survives } = outcome
  return (
    <li
      className={open ? 'list-card list-card-open' : 'list-card'}
      onPointerEnter={() => light(firstOf(outcome))}
      onPointerLeave={() => light(lit)}
    >
      <button
        type="button"
        className="stress-title"
        aria-expanded={open}
        onClick={onChoose}
        onKeyDown={onMove}
      >
        <VerdictMark verdict={verdict} />
        <span className="stress-name">{text(stressNames[stress])}</span>
        <span className="quantity-note">{text(verdictNames[verdict])}</span>
      </button>
      {open && (
        <div className="stress-body">
          <p>{text(sentence)}</p>
          {breaks.length > 0 && (
            <ol className="stress-places">
              {breaks.map((place) => (
                <li key={`${place.elements.join(' ')} ${place.note.en}`}>
                  {place.elements.slice(0, named).map((element) => (
                    <ElementChip key={element} element={element} rest={lit} />
                  ))}
                  {place.elements.length > named && (
                    <span className="quantity-note">+{place.elements.length - named}</span>
                  )}{' '}
                  <span className="quantity-note">{text(place.note)}</span>
                </li>
              ))}
            </ol>
          )}
          {survives && (
            <p className="quantity-note">
              {text(texts.survives)} · {text(survives)}
            </p>
          )}
        </div>
      )}
    </li>
  )
}
