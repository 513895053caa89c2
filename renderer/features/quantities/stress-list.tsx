import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { ElementId } from '../../../shared/base/ids'
import { type StressOutcome, type StressPicks, stressName, verdictNames } from '../../../shared/report/stress'
import { openDesign } from '../../state/edit'
import { elementName } from '../../state/element-name'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { light, reveal } from '../../state/selection'
import { useLightOff } from '../../state/use-light-off'
import { nextPlace } from '../../ui/move-focus'
import { ElementChip } from './element-chip'
import { StressInputs } from './stress-inputs'
import { openStress, type StressLook } from './stress-look'
import { drawnZone, zoneName } from './stress-texts'
import { texts } from './texts'
import { VerdictMark } from './verdict-mark'
import '../../ui/list-card.css'

/** Elements that one place names. */
const named = 3

const none: readonly ElementId[] = []

/** What is taken away, where it is drawn, and what breaks first. */
function firstOf(outcome: StressOutcome | undefined, picks: StressPicks): readonly ElementId[] {
  const design = openDesign()
  const gone = outcome && design ? drawnZone(design, outcome, picks.zone) : none
  const breaking = outcome?.breaks[0]?.elements ?? none
  return gone.length > 0 ? [...gone, ...breaking] : breaking
}

interface StressListProps {
  readonly outcomes: readonly StressOutcome[]
  /** What they are outcomes of. */
  readonly put: StressPicks
  readonly look: StressLook
}

/** Every stress with its verdict. The open one says what breaks, and lights on the canvas what breaks first. */
export function StressList({ outcomes, put, look: { open, picks } }: StressListProps) {
  const list = useRef<HTMLUListElement>(null)
  useLightOff()
  // Until the answer to a new choice is there, nothing is known to break.
  const shown = put === picks ? outcomes.find(({ stress }) => stress === open) : undefined
  const first = useMemo(() => firstOf(shown, picks), [shown, picks])
  useEffect(() => light(first), [first])
  useEffect(() => {
    if (open) list.current?.querySelector('.list-card-open')?.scrollIntoView({ block: 'nearest' })
  }, [open])

  const choose = (outcome: StressOutcome) => {
    const next = outcome.stress === open ? null : outcome.stress
    openStress(next)
    if (next && firstOf(outcome, picks).length > 0) reveal(firstOf(outcome, picks))
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
          picks={picks}
          open={outcome.stress === open}
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
  readonly picks: StressPicks
  readonly open: boolean
  /** What stays lit when the pointer leaves. */
  readonly lit: readonly ElementId[]
  readonly onChoose: () => void
  readonly onMove: (event: KeyboardEvent<HTMLButtonElement>) => void
}

function StressItem({ outcome, picks, open, lit, onChoose, onMove }: StressItemProps) {
  const text = useText()
  const subject = useSubject(outcome, picks)
  const { stress, verdict, sentence, breaks, survives } = outcome
  return (
    <li
      className={open ? 'list-card list-card-open' : 'list-card'}
      onPointerEnter={() => light(firstOf(outcome, picks))}
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
        <span className="stress-name">
          {text(stressName(stress, picks))}
          {subject !== null && <span className="quantity-note"> · {subject}</span>}
        </span>
        <span className="quantity-note">{text(verdictNames[verdict])}</span>
      </button>
      {open && (
        <div className="stress-body">
          <StressInputs outcome={outcome} picks={picks} />
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

/** What a stress was put to where somebody chose it; `null`: the worst. */
function useSubject({ stress, choice }: StressOutcome, { lost, slow, zone }: StressPicks): string | null {
  const text = useText()
  const design = useOpenDesign()
  if (!design) return null
  if (stress === 'zone-lost') {
    if (choice?.of !== 'zones' || (zone === undefined && choice.drawn.length === 0)) return null
    return text(zoneName(design, zone ?? choice.worst, choice.drawn))
  }
  const service = stress === 'service-lost' ? lost : stress === 'slow-dependency' ? slow : undefined
  return service === undefined ? null : elementName(design, service)
}
