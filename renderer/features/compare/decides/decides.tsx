import { useState } from 'react'
import { formatScore } from '../../../../shared/i18n/format'
import type { DimensionWeights } from '../../../../shared/model/dimension-weights'
import { type Feature, features, type Level } from '../../../../shared/model/profile'
import { featureTexts } from '../../../../shared/model/profile-texts'
import type { Scenario } from '../../../../shared/model/workspace'
import { dimensions, equalWeights } from '../../../../shared/report/dimension'
import { letters } from '../../../../shared/scenario/change-text'
import {
  atLevel,
  inOrderOf,
  leadsOf,
  levelFlips,
  tiedForFirst,
  tornado,
  weightFlips,
} from '../../../../shared/scenario/decides'
import {
  levelFlipText,
  noLevelFlip,
  noWeightFlip,
  tieText,
  weightFlipText,
} from '../../../../shared/scenario/decides-texts'
import type { ScenarioFigures } from '../../../../shared/scenario/scenario-figures'
import { changeProfile } from '../../../state/change-profile'
import { changeWeights } from '../../../state/change-weights'
import { useText } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { weightSlider } from '../../../state/weight-slider'
import { Button } from '../../../ui/button'
import { NamedSlider } from '../../../ui/named-slider'
import { texts } from '../texts'
import { useLevels } from '../use-figures'
import { Tornado } from './tornado'
import './decides.css'

interface DecidesProps {
  readonly scenarios: readonly Scenario[]
  readonly figures: readonly ScenarioFigures[]
}

/** One level of the profile tried out: which feature, and how far. */
interface Tried {
  readonly feature: Feature
  readonly level: Level
}

/** What makes which scenario win: weights and levels to try out, and the smallest change of each that turns the order. */
export function Decides({ scenarios, figures }: DecidesProps) {
  const text = useText()
  const workspace = useStudio(({ document }) => document?.workspace)
  const kept = useStudio(({ document }) => document?.workspace.weights) ?? equalWeights
  const profile = useStudio(({ document }) => document?.workspace.profile) ?? {}
  const [draft, setDraft] = useState<DimensionWeights | null>(null)
  const [tried, setTried] = useState<Tried | null>(null)
  const answers = useLevels(scenarios.map(({ head }) => head.id))
  if (!workspace || figures.length < scenarios.length)
    return <p className="compare-muted">{text(texts.waiting)}</p>

  const weights = draft ?? kept
  const levels = scenarios.flatMap(({ head }) => answers.get(head.id) ?? [])
  const contenders =
    tried && levels.length === scenarios.length ? atLevel(levels, tried.feature, tried.level) : figures
  const order = inOrderOf(contenders, weights)
  const letterOf = (id: string): string => letters[scenarios.findIndex(({ head }) => head.id === id)] ?? ''
  const [first, second] = order.map(({ contender }) => contender)
  if (!first || !second) return null
  const inOrder = order.map(({ contender }) => contender)
  const [flip] = weightFlips(inOrder, weights)
  const [levelFlip] = levelFlips(first.scenario, levels, profile, weights)
  const leader = letterOf(first.scenario)
  const tied = tiedForFirst(inOrder).map(({ scenario }) => letterOf(scenario))
  const isTied = tied.length > 0
  const leads = isTied ? [] : leadsOf(inOrder, weights)
  return (
    <div className="decides">
      <ol className="decides-order" aria-label={text(texts.order)}>
        {order.map(({ contender, total }) => {
          const head = scenarios.find((each) => each.head.id === contender.scenario)?.head
          return (
            <li key={contender.scenario}>
              <span className="compare-letter">{letterOf(contender.scenario)}</span>
              <span className="ellipsis" title={head?.name}>
                {head?.name}
              </span>
              <span className="compare-number">{formatScore(total)}</span>
            </li>
          )
        })}
      </ol>
      <section aria-label={text(texts.flips)}>
        <h3>{text(texts.flips)}</h3>
        {isTied && <p>{text(tieText(tied))}</p>}
        {(flip || !isTied) && (
          <p>{text(flip ? weightFlipText(flip, letterOf(flip.rival)) : noWeightFlip(leader))}</p>
        )}
        {levels.length < scenarios.length ? (
          <p>{text(texts.waiting)}</p>
        ) : (
          (levelFlip || !isTied) && (
            <p>
              {text(levelFlip ? levelFlipText(levelFlip, letterOf(levelFlip.rival)) : noLevelFlip(leader))}
            </p>
          )
        )}
      </section>
      <section aria-label={text(texts.weights)}>
        <header className="decides-head">
          <h3>{text(texts.weights)}</h3>
          <Button size="small" disabled={workspace.weights === undefined} onClick={() => changeWeights(null)}>
            {text(texts.resetWeights)}
          </Button>
        </header>
        <ul className="decides-sliders">
          {dimensions.map((dimension) => (
            <NamedSlider
              key={dimension}
              {...weightSlider(dimension, { kept, draft, onDraft: setDraft, leads }, text)}
            />
          ))}
        </ul>
      </section>
      <section aria-label={text(texts.profile)}>
        <h3>{text(texts.profile)}</h3>
        <ul className="decides-sliders">
          {features.map((feature) => {
            const level = tried?.feature === feature ? tried.level : profile[feature]
            return (
              <NamedSlider
                key={feature}
                name={text(featureTexts[feature].name)}
                shown={level === undefined ? '–' : String(level)}
                min={1}
                max={5}
                value={level ?? 3}
                text={text(level === undefined ? texts.unstated : featureTexts[feature].levels[level])}
                colour={level === undefined ? 'var(--faint)' : 'var(--accent)'}
                onMove={(value) => setTried({ feature, level: levelOf(value) })}
                onCommit={(value) => {
                  setTried(null)
                  changeProfile(feature, levelOf(value))
                }}
              />
            )
          })}
        </ul>
      </section>
      <Tornado
        bars={tornado([first, second], levels, weights)}
        now={(order[0]?.total ?? 0) - (order[1]?.total ?? 0)}
        leader={leader}
        second={letterOf(second.scenario)}
      />
    </div>
  )
}

const levelOf = (value: number): Level => ([1, 2, 3, 4, 5] as const).find((each) => each === value) ?? 3
