import { useEffect, useRef, useState } from 'react'
import { errorText } from '../../../shared/base/error-texts'
import { technologyName } from '../../../shared/catalog/catalog'
import { joinTexts } from '../../../shared/i18n/format'
import { strategyTexts } from '../../../shared/iteration/strategy-texts'
import { aimFor } from '../../../shared/iteration/suggestion'
import type { Design } from '../../../shared/model/design'
import type { Iteration } from '../../../shared/model/iteration/iteration'
import type { Profile } from '../../../shared/model/profile'
import { dimensionNames } from '../../../shared/report/dimension'
import type { IterationAim } from '../../../shared/report/iteration-aim'
import type { AuditInfo } from '../../../shared/report/report'
import { cancelSearch, firstStep, useImproving } from '../../state/improve'
import { endIteration, type SearchWords, searchOn, usualTarget } from '../../state/iterate'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { whyNone } from './no-proposal'
import { ProposalCard, type StepFacts } from './proposal-card'
import { SearchWordsForm } from './search-words'
import { StacksProposal } from './stacks-proposal'
import { TakeBack } from './take-back'
import { about, becauseOf, leftOut, notInDesign, soFar, texts, triggers } from './texts'

interface OpenIterationProps {
  readonly iteration: Iteration
  readonly design: Design
  readonly profile: Profile
  readonly infos: ReadonlyMap<string, AuditInfo>
  readonly Facts: StepFacts
  /** 0…100. */
  readonly total: number | null
}

/** The iteration that goes on: what was said, what is proposed now, and the ways out of it. */
export function OpenIteration({ iteration, design, profile, infos, Facts, total }: OpenIterationProps) {
  const text = useText()
  const found = useImproving()
  const [words, setWords] = useState<SearchWords>(() => ({ method: 'greedy', target: usualTarget() }))
  const decided = useRef(false)
  const end = useRef<HTMLButtonElement>(null)
  // A proposal that is decided on can take the buttons along that had the keyboard focus.
  useEffect(() => {
    if (decided.current && document.activeElement === document.body) end.current?.focus()
    decided.current = false
  })
  const keepFocus = () => {
    decided.current = true
  }
  const improving = found === 'outdated' || found?.purpose !== 'iteration' ? null : found
  const state = improving?.state
  const step = state && firstStep(state)
  const aim = aimFor(iteration, profile)
  const search = (next: SearchWords) => {
    setWords(next)
    searchOn(next)
  }
  return (
    <section className="iterate-open" aria-label={text(texts.iteration)}>
      <Said iteration={iteration} aim={aim} design={design} />
      {aim.strategy !== 'regenerate' && (
        <SearchWordsForm
          words={words}
          hasTarget={aim.strategy === 'optimise' && aim.dimensions.length === 0}
          onChange={search}
        />
      )}
      {!improving && (
        <div className="iterate-taken">
          {found === 'outdated' && (
            <p className="iterate-note" role="status">
              {text(texts.outdated)}
            </p>
          )}
          <Button size="small" onClick={() => searchOn(words)}>
            {text(found === 'outdated' ? texts.again : texts.search)}
          </Button>
        </div>
      )}
      {step && (
        <ProposalCard
          key={step.key}
          step={step}
          provisional={state.state === 'searching' && state.depth === 1}
          infos={infos}
          design={design}
          Facts={Facts}
          onDecide={keepFocus}
        />
      )}
      {state?.state === 'searching' && (
        <div className="iterate-progress">
          <progress aria-label={text(texts.search)} />
          <p className="iterate-note">{text(soFar(state))}</p>
          <CancelSearch onCancel={keepFocus} />
        </div>
      )}
      {state?.state === 'found' && improving && (
        <>
          {!step && state.improvement.ended !== 'cancelled' && (
            <p className="iterate-none" role="status">
              {text(whyNone(state.improvement, improving.request, total, profile))}
            </p>
          )}
          {state.improvement.steps.length > 1 && (
            <ol className="iterate-next" aria-label={text(texts.next)}>
              {state.improvement.steps.slice(1, 6).map((each) => (
                <li key={`${each.key} ${each.reached}`}>{text(each.label)}</li>
              ))}
            </ol>
          )}
          {state.improvement.ended === 'cancelled' && (
            <div className="iterate-taken">
              <p className="iterate-note">{text(texts.cancelled)}</p>
              <Button size="small" onClick={() => searchOn(words)}>
                {text(texts.searchOn)}
              </Button>
            </div>
          )}
          {improving.request.excluded.length > 0 && (
            <p className="iterate-note">{text(leftOut(improving.request.excluded.length))}</p>
          )}
        </>
      )}
      {state?.state === 'failed' && (
        <p className="iterate-note" role="alert">
          {text(errorText(state.error))}
        </p>
      )}
      {state?.state === 'ranked' && improving && (
        <StacksProposal
          reconsidered={state.reconsidered}
          done={state.done}
          aim={improving.request.aim}
          profile={profile}
        />
      )}
      {state?.state === 'ranked' && !state.done && (
        <div className="iterate-progress">
          <progress aria-label={text(texts.search)} />
          <CancelSearch onCancel={keepFocus} />
        </div>
      )}
      <div className="iterate-ways">
        <Button ref={end} size="small" onClick={endIteration}>
          {text(texts.end)}
        </Button>
        <TakeBack iteration={iteration} />
      </div>
    </section>
  )
}

/** What was found so far stays. */
function CancelSearch({ onCancel }: { readonly onCancel: () => void }) {
  const text = useText()
  return (
    <Button
      size="small"
      variant="quiet"
      onClick={() => {
        onCancel()
        cancelSearch()
      }}
    >
      {text(texts.cancel)}
    </Button>
  )
}

/** What was said, the strategy that was taken for it, and what it is about. */
function Said({
  iteration: { feedback, strategy, because, chosenBy },
  aim,
  design,
}: {
  readonly iteration: Iteration
  readonly aim: IterationAim
  readonly design: Design
}) {
  const text = useText()
  const used = new Set([...design.services.values()].map(({ technology }) => technology))
  const inside = new Set<unknown>(
    [...design.services.values()].flatMap(({ settings }) => Object.values(settings)),
  )
  const missing = aim.unwanted.filter((id) => !used.has(id) && !inside.has(id))
  const trigger = chosenBy === 'trigger' ? triggers.find((each) => each.strategy === strategy) : undefined
  const said = feedback || (trigger && text(trigger.label))
  return (
    <header className="iterate-said">
      {said && <blockquote>{said}</blockquote>}
      <p>
        <Chip tone="accent">{text(strategyTexts[strategy].name)}</Chip>
      </p>
      <p className="iterate-note">
        {because.length > 0 && text(becauseOf(because))} {text(strategyTexts[strategy].meaning)}
      </p>
      {aim.dimensions.length > 0 && (
        <p className="iterate-note">
          {text(about(joinTexts(aim.dimensions.map((dimension) => dimensionNames[dimension]))))}
        </p>
      )}
      {missing.length > 0 && (
        <p className="iterate-note">{text(notInDesign(joinTexts(missing.map(technologyName))))}</p>
      )}
    </header>
  )
}
