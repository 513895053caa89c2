import { useState } from 'react'
import { formatChange, formatScore, joinTexts } from '../../../shared/i18n/format'
import { type Feature, features, type Level, type Profile } from '../../../shared/model/profile'
import { featureTexts } from '../../../shared/model/profile-texts'
import type { ScoreThen } from '../../../shared/model/session/score-then'
import { dimensionNames, dimensions } from '../../../shared/report/dimension'
import type { IterationAim } from '../../../shared/report/iteration-aim'
import type { Candidate } from '../../../shared/report/ranking'
import type { Drive, Reconsidered } from '../../../shared/report/reconsidered'
import { openStack, searchOn, usualTarget } from '../../state/iterate'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { driveText, texts } from './stack-texts'

interface StacksProposalProps {
  readonly reconsidered: Reconsidered
  /** Every level of the profile was tried. */
  readonly done: boolean
  readonly aim: IterationAim
  readonly profile: Profile
}

/** Drives that are told; the rest moves less. */
const mostDrives = 4

/** The profile read anew, what the order of the stacks rests on, and the stacks to start over with. */
export function StacksProposal({ reconsidered, done, aim, profile }: StacksProposalProps) {
  const text = useText()
  // What the words put in doubt stays on offer while it is switched off and on.
  const [offered] = useState(aim.levels)
  const scenario = useStudio(
    ({ document, scenario: id }) => id && document?.workspace.scenarios.get(id)?.head,
  )
  const current = scenario ? scenario.candidate : undefined
  const { present } = reconsidered
  const { candidates } = reconsidered.ranking
  const isSame = ({ id, scheme }: Candidate): boolean =>
    id === scenario?.id || id === current || (scheme !== null && current?.split('-')[0] === scheme)
  const best = candidates.find((candidate) => !isSame(candidate))
  const reread = (feature: Feature, level: Level, on: boolean) => {
    const { [feature]: _, ...others } = aim.levels
    searchOn({ method: 'greedy', target: usualTarget() }, on ? { ...others, [feature]: level } : others)
  }
  const doubted = features.flatMap((feature) => {
    const level = offered[feature]
    return level === undefined ? [] : [{ feature, level }]
  })
  const drives = reconsidered.drives.slice(0, mostDrives)
  return (
    <div className="stacks">
      {doubted.length > 0 && (
        <section>
          <h3 className="overline">{text(texts.reread)}</h3>
          <ul className="stacks-levels">
            {doubted.map(({ feature, level }) => (
              <li key={feature}>
                <label>
                  <input
                    type="checkbox"
                    checked={aim.levels[feature] === level}
                    onChange={(event) => reread(feature, level, event.target.checked)}
                  />
                  <span>
                    {text(featureTexts[feature].name)} {profile[feature]} → {level}
                    <span className="iterate-note">{text(featureTexts[feature].levels[level])}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className="overline">{text(texts.drives)}</h3>
        {drives.length === 0 && (
          <p className="iterate-note">{text(done ? texts.noDrives : texts.drivesSearch)}</p>
        )}
        <ul className="stacks-drives">
          {drives.map((each: Drive) => (
            <li key={each.feature} className="iterate-note">
              {text(driveText(each))}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className="overline">{text(texts.stacks)}</h3>
        <ol className="stacks-list">
          {candidates.map((candidate) => (
            <li key={candidate.id} className={candidate === best ? 'stack stack-best' : 'stack'}>
              <p className="stack-name">
                {text(candidate.name)}
                {isSame(candidate) && <span className="iterate-note"> · {text(texts.sameStack)}</span>}
              </p>
              <Chip tone={(present.total ?? 0) > candidate.total ? 'bad' : 'good'}>
                {formatChange(candidate.total - (present.total ?? 0))}
              </Chip>
              <span className="stack-total">→ {formatScore(candidate.total)}</span>
              <p className="iterate-note stack-dimensions">{text(changesOf(candidate, present))}</p>
              <Button
                size="small"
                variant={candidate === best ? 'primary' : 'outline'}
                onClick={() => void openStack(candidate, aim.levels)}
              >
                {text(texts.openStack)}
              </Button>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

/** What every dimension scores more or less than in the design at hand. */
const changesOf = (candidate: Candidate, before: ScoreThen) =>
  joinTexts(
    dimensions.map((dimension) => {
      const change = (candidate.dimensions[dimension] ?? 0) - (before.dimensions[dimension] ?? 0)
      const { en, zh } = dimensionNames[dimension]
      return { en: `${en} ${formatChange(change)}`, zh: `${zh} ${formatChange(change)}` }
    }),
  )
