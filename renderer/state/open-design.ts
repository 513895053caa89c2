import type { Design } from '../../shared/model/design'
import { type StudioState, useStudio } from './studio-store'

/**
 * The open design, drawn again after every edit of it; `null` on the start screen. Its tables are changed in place, so
 * what is remembered about it depends on the store's `revision`, too.
 */
export function useOpenDesign(): Design | null {
  useStudio((state) => state.revision)
  return useStudio(openDesignIn)
}

/**
 * The open design of a component that shows its score: an edit does not draw it again, the score that follows the edit
 * does, a few milliseconds later and once.
 */
export const useScoredDesign = (): Design | null => useStudio(openDesignIn)

/** The open design; `null` on the start screen. */
export const openDesignIn = ({ document, scenario }: StudioState): Design | null =>
  (scenario && document?.workspace.scenarios.get(scenario)?.design) || null

/** What the open design is called in an export: the names of its workspace and of its scenario. */
export function openNames(): string[] {
  const { document, scenario } = useStudio.getState()
  const head = scenario && document?.workspace.scenarios.get(scenario)?.head
  return [document?.workspace.name ?? '', head ? head.name : ''].filter((name) => name !== '')
}
