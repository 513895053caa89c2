import { useEffect, useState } from 'react'
import type { AppError } from '../../../shared/base/app-error'
import { errorText } from '../../../shared/base/error-texts'
import type { ScenarioId } from '../../../shared/base/ids'
import type { Result } from '../../../shared/base/result'
import type { ScenarioLevels } from '../../../shared/scenario/decides'
import type { ScenarioFigures } from '../../../shared/scenario/scenario-figures'
import { readFigures, readLevels } from '../../state/read-figures'
import { notify, useStudio } from '../../state/studio-store'

type Read<T> = (
  scenarios: readonly ScenarioId[],
  revision: number,
) => Promise<Result<readonly T[] | null, AppError>>

/** What the rules say of scenarios, by scenario; asked for again after every edit. */
function useAnswers<T extends { readonly scenario: string }>(
  scenarios: readonly ScenarioId[],
  read: Read<T>,
): ReadonlyMap<string, T> {
  const revision = useStudio((state) => state.revision)
  const [known, setKnown] = useState<ReadonlyMap<string, T>>(new Map())
  const asked = scenarios.join(' ')
  useEffect(() => {
    let current = true
    void read(asked.split(' ').filter((id) => id !== '') as ScenarioId[], revision).then((answer) => {
      if (!current) return
      if (!answer.ok) notify('error', errorText(answer.error))
      else if (answer.value) setKnown(new Map(answer.value.map((each) => [each.scenario, each])))
    })
    return () => {
      current = false
    }
  }, [asked, revision, read])
  return known
}

/** The figures of scenarios. */
export const useFigures = (scenarios: readonly ScenarioId[]): ReadonlyMap<string, ScenarioFigures> =>
  useAnswers(scenarios, readFigures)

/** What scenarios would score at each level of the profile. */
export const useLevels = (scenarios: readonly ScenarioId[]): ReadonlyMap<string, ScenarioLevels> =>
  useAnswers(scenarios, readLevels)
