import type { IterationId } from '../../shared/base/ids'
import type { Localized } from '../../shared/base/localized'
import type { Result } from '../../shared/base/result'
import { call } from '../../shared/commands/define-command'
import beginCommand from '../../shared/commands/iteration/begin.command'
import note from '../../shared/commands/iteration/note.command'
import takeBack from '../../shared/commands/iteration/take-back.command'
import { planCall, planCalls } from '../../shared/commands/registry'
import { addScenario, setProfile } from '../../shared/commands/workspace/scenarios'
import { designFromData } from '../../shared/file/design-data'
import { aimFor } from '../../shared/iteration/suggestion'
import type { Design } from '../../shared/model/design'
import {
  type Iteration,
  type IterationChange,
  type KeptEdit,
  maxIterationChanges,
  openIteration,
} from '../../shared/model/iteration/iteration'
import type { DesignPatch } from '../../shared/model/patch'
import { features, type Profile } from '../../shared/model/profile'
import { featureTexts } from '../../shared/model/profile-texts'
import type { ScoreThen } from '../../shared/model/session/score-then'
import { nextBandFrom } from '../../shared/report/band'
import type { ImprovementRequest, SearchMethod } from '../../shared/report/improvement'
import { anyImprovement } from '../../shared/report/iteration-aim'
import type { Candidate } from '../../shared/report/ranking'
import { openDesign, run, runEdit } from './edit'
import { goOn, openProposal, startImproving, stopImproving } from './improve'
import { knownScores } from './known-scores'
import { rounded } from './listen'
import { referenceDesign } from './reference-design'
import { useStudio } from './studio-store'

/** What somebody says and chooses before an iteration begins. */
export type Beginning = Pick<Iteration, 'feedback' | 'strategy' | 'chosenBy' | 'because' | 'ratings'>

/** What a search is told beside its aim. */
export interface SearchWords {
  readonly method: SearchMethod
  /** Total, 0…100, that is enough where the total is the aim. */
  readonly target: number
}

const labels = {
  reject: { en: 'Reject a proposal', zh: '拒绝提议' },
  end: { en: 'End the iteration', zh: '结束迭代' },
  rate: { en: 'Rate the iteration', zh: '评价迭代' },
  open: { en: 'Start over with another stack', zh: '换用其他技术栈' },
} as const satisfies Record<string, Localized>

/** The total that is aimed at as long as nobody says another: the next band. */
export const usualTarget = (): number => nextBandFrom(useStudio.getState().score?.report.total ?? 0)

const currentIteration = (): Iteration | undefined => {
  const design = openDesign()
  return design ? openIteration(design) : undefined
}

/**
 * Begins an iteration of the open scenario, and searches for its proposals.
 *
 * @returns false where it was not begun: nothing is scored yet, or the person was told why.
 */
export function beginIteration(beginning: Beginning): boolean {
  const known = knownScores()
  const before = known?.scores.get(known.scenario)
  if (!before) return false
  stopImproving()
  const begun = run(call(beginCommand, { ...beginning, startedAt: new Date().toISOString(), before }))
  if (begun.ok) searchOn({ method: 'greedy', target: usualTarget() })
  return begun.ok
}

/** The changes that were rejected in the iteration so far. */
const rejectedIn = ({ rejected }: Iteration): string[] => rejected.flatMap(({ change }) => change ?? [])

/** Searches for proposals of the open iteration, without those that were rejected in it. */
export function searchOn(
  { method, target }: SearchWords,
  levels?: ImprovementRequest['aim']['levels'],
): void {
  const iteration = currentIteration()
  const profile = useStudio.getState().document?.workspace.profile
  if (!iteration || !profile) return
  const aim = aimFor(iteration, profile)
  startImproving(
    { target, method, aim: levels ? { ...aim, levels } : aim, excluded: rejectedIn(iteration) },
    'iteration',
  )
}

/** Makes the proposal: one undoable edit with what the iteration keeps of it. The next proposal follows. */
export function acceptProposal(): void {
  const open = openProposal()
  const iteration = currentIteration()
  if (!open || !iteration) return
  const { step, improving } = open
  const after = rounded({ total: step.reached, dimensions: step.scores })
  const from = rounded({ total: step.reached - step.total, dimensions: step.scores }).total
  const accepted = { what: step.label, from, to: after.total }
  const design = openDesign()
  const planned = design && planCalls(design, step.calls, useStudio.getState().settings.language)
  const edits = planned?.ok
    ? planned.value.map(
        ({ table, id, before, after: then }): KeptEdit => ({ table, id, before, after: then }),
      )
    : []
  const calls = [...step.calls, call(note, { iteration: iteration.id, accepted, edits, after })]
  if (run(calls, step.label).ok) goOn(improving)
}

/** Leaves the proposal out, and searches for another one. */
export function rejectProposal(): void {
  const open = openProposal()
  const iteration = currentIteration()
  if (!open || !iteration) return
  const { step, improving } = open
  const rejected = { ...step.label, change: step.key }
  if (!run(call(note, { iteration: iteration.id, rejected }), labels.reject).ok) return
  const { request } = improving
  startImproving({ ...request, excluded: [...request.excluded, step.key] }, 'iteration')
}

/** Ends the open iteration, and looks at what further points would cost. */
export function endIteration(): void {
  const iteration = currentIteration()
  stopImproving()
  if (!iteration || !run(call(note, { iteration: iteration.id, state: 'ended' }), labels.end).ok) return
  lookAhead()
}

/** The next points are these many, unless the next band is nearer. */
const nextPoints = 3

/** Looks for the way to the next points, to say what it would take. */
export function lookAhead(): void {
  const total = useStudio.getState().score?.report.total ?? 0
  const target = Math.min(usualTarget(), total + nextPoints)
  startImproving({ target, method: 'greedy', aim: anyImprovement, excluded: [] }, 'outlook')
}

/** Notes how content somebody is with what came of an iteration; `null`: nothing is said any more. */
export const rateIteration = (iteration: IterationId, satisfaction: number | null): void =>
  void run(call(note, { iteration, satisfaction }), labels.rate)

/** Whether the open design can do without what an iteration changed; the reason where it cannot. */
export const canGoBack = (design: Design, { id }: Iteration): Result<readonly DesignPatch[]> =>
  planCall(design, call(takeBack, { iteration: id }))

/** Takes back what an iteration changed, as one undoable step; the iteration stays as what was tried. */
export function goBack({ id }: Iteration): void {
  stopImproving()
  run(call(takeBack, { iteration: id }))
}

const levelChanges = (profile: Profile, levels: ImprovementRequest['aim']['levels']): IterationChange[] =>
  features.flatMap((feature) => {
    const instead = levels[feature]
    if (instead === undefined || instead === profile[feature]) return []
    const { en, zh } = featureTexts[feature].name
    const to = `${profile[feature] ?? '–'} → ${instead}`
    return [{ what: { en: `${en}: ${to}`, zh: `${zh}：${to}` }, from: null, to: null }]
  })

/** Opens a stack that the open iteration proposes as a new scenario, for the profile as it was read anew. */
export async function openStack(
  { id, scheme, name, total, dimensions }: Candidate,
  levels: ImprovementRequest['aim']['levels'],
): Promise<void> {
  const { document, scenario, settings } = useStudio.getState()
  const iteration = currentIteration()
  if (!document || !scenario || !iteration) return
  const data = await referenceDesign(id)
  if (!data || currentIteration() !== iteration) return
  const { workspace } = document
  const profile: Profile = { ...workspace.profile, ...levels }
  const after: ScoreThen = rounded({ total, dimensions })
  const what = { en: `New scenario: ${name.en}`, zh: `新场景：${name.zh}` }
  const accepted = { what, from: iteration.before.total, to: after.total }
  // What a team offers is a scenario itself, and no stack of the catalogue.
  const candidate = scheme === null ? undefined : id
  const added = addScenario(workspace, name[settings.language], designFromData(data), candidate)
  const noted: Iteration = {
    ...iteration,
    changes: [...iteration.changes, ...levelChanges(workspace.profile, levels), accepted].slice(
      -maxIterationChanges,
    ),
    after,
    state: 'ended',
  }
  const changed = Object.keys(levels).length > 0 ? setProfile(workspace, profile).patches : []
  stopImproving()
  const opened = runEdit(
    {
      label: labels.open,
      patches: [
        {
          on: 'design',
          scenario,
          patch: { table: 'iterations', id: iteration.id, before: iteration, after: noted },
        },
        ...changed,
        ...added.patches,
      ],
    },
    added.scenario,
  )
  if (opened) useStudio.setState({ selection: new Set() })
}
