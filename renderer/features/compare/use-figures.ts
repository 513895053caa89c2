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

/** What the rules said last of scenarios, by scenario, and of which revision; asked for again after every edit. */
function useAnswers<T extends { readonly scenario: string }>(
  scenarios: readonly ScenarioId[],
  read: Read<T>,
): { readonly known: ReadonlyMap<string, T>; readonly isCurrent: boolean } {
  const revision = useStudio((state) => state.revision)
  const [{ known, of }, setAnswer] = useState<{ known: ReadonlyMap<string, T>; of: number }>({
    known: new Map(),
    of: revision,
  })
  const asked = scenarios.join(' ')
  useEffect(() => {
    let current = true
    void read(asked.split(' ').filter((id) => id !== '') as ScenarioId[], revision).then((answer) => {
      if (!current) return
      if (!answer.ok) notify('error', errorText(answer.error))
      else if (answer.value)
        setAnswer({ known: new Map(answer.value.map((each) => [each.scenario, each])), of: revision })
    })
    return () => {
      current = false
    }
  }, [asked, revision, read])
  return { known, isCurrent: of === revision }
}

/** The figures of scenarios. */
export const useFigures = (scenarios: readonly ScenarioId[]): ReadonlyMap<string, ScenarioFigures> =>
  useAnswers(scenarios, readFigures).known

const none: ReadonlyMap<string, ScenarioLevels> = new Map()

/** What scenarios would score at each level of the profile; none while that is worked out anew, which takes a while. */
export function useLevels(scenarios: readonly ScenarioId[]): ReadonlyMap<string, ScenarioLevels> {
  const { known, isCurrent } = useAnswers(scenarios, readLevels)
  return isCurrent ? known : none
}
