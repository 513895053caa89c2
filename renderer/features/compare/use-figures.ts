import { useEffect, useState } from 'react'
import { errorText } from '../../../shared/base/error-texts'
import type { ScenarioId } from '../../../shared/base/ids'
import type { ScenarioFigures } from '../../../shared/scenario/scenario-figures'
import { readFigures } from '../../state/read-figures'
import { notify, useStudio } from '../../state/studio-store'

/** The figures of scenarios, by scenario; asked for again after every edit. */
export function useFigures(scenarios: readonly ScenarioId[]): ReadonlyMap<string, ScenarioFigures> {
  const revision = useStudio((state) => state.revision)
  const [known, setKnown] = useState<ReadonlyMap<string, ScenarioFigures>>(new Map())
  const asked = scenarios.join(' ')
  useEffect(() => {
    let current = true
    void readFigures(asked.split(' ').filter((id) => id !== '') as ScenarioId[], revision).then((answer) => {
      if (!current) return
      if (answer.ok) setKnown(new Map(answer.value.map((each) => [each.scenario, each])))
      else notify('error', errorText(answer.error))
    })
    return () => {
      current = false
    }
  }, [asked, revision])
  return known
}
