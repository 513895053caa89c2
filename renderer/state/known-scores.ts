import type { KnownScores } from '../../shared/commands/session/log-moves'
import { useStudio } from './studio-store'

/** What a log of the session says of the scores now; `null` while no scenario is open. */
export function knownScores(): KnownScores | null {
  const { document, scenario, scores } = useStudio.getState()
  const head = scenario && document?.workspace.scenarios.get(scenario)?.head
  return scenario && head ? { scenario, name: head.name, scores } : null
}
