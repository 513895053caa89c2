import { errorText } from '../../shared/base/error-texts'
import type { ElementId, ScenarioId } from '../../shared/base/ids'
import type { Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import deleteElements from '../../shared/commands/elements/delete-elements.command'
import { keepLocked, lockedAmongDeleted } from '../../shared/commands/lock/keep-locked'
import { commands, planCalls } from '../../shared/commands/registry'
import { recordChange } from '../../shared/commands/session/record-change'
import type { WorkspaceEdit } from '../../shared/commands/workspace/scenarios'
import { workspaceToData } from '../../shared/file/workspace-data'
import type { CommandCall } from '../../shared/model/command-call'
import type { Design } from '../../shared/model/design'
import { hasElement } from '../../shared/model/element'
import { applyToWorkspace, type DesignPatch, invert, type Patch } from '../../shared/model/patch'
import { shownScenarios } from '../../shared/model/workspace'
import { bridge } from '../bridge/studio-bridge'
import { afterScore } from './after-score'
import { chosenAgain } from './chosen-again'
import { deletionNotice } from './deletion-notice'
import { knownScores } from './known-scores'
import { makingRoom } from './making-room'
import { nameInBoth, notifyStayed } from './stayed'
import { staying } from './staying'
import { drawnState, notify, type Step, useStudio } from './studio-store'

/** Deep enough for a working day; older steps are forgotten. */
const maxSteps = 1000

/** The design that is open; `null` on the start screen. */
export function openDesign(): Design | null {
  const { document, scenario } = useStudio.getState()
  return (scenario && document?.workspace.scenarios.get(scenario)?.design) || null
}

/** Applies patches to the workspace, shows them, with their score if that comes in time, and sends them to be scored. */
function commit(
  patches: readonly Patch[],
  change: {
    undos: readonly Step[]
    redos: readonly Step[]
    scenario: ScenarioId
    /** What was selected when the step was made that is taken back, or made again. */
    chosen?: ReadonlySet<ElementId>
  },
): void {
  const state = useStudio.getState()
  if (!state.document) return
  const { workspace } = state.document
  applyToWorkspace(workspace, patches)
  const revision = state.revision + 1
  const shown = shownScenarios(workspace).map(({ head }) => head.id)
  const scenario =
    [change.scenario, state.scenario].find((id) => id !== null && shown.includes(id)) ??
    shown[0] ??
    change.scenario
  const isOther = scenario !== state.scenario
  const design = workspace.scenarios.get(scenario)?.design
  const alive = (id: ElementId): boolean => design !== undefined && hasElement(design, id)
  const kept = [...state.selection].filter(alive)
  // A field has to keep what was entered; anywhere else the score may come along.
  if (!document.activeElement?.matches('input, select, textarea')) drawnState.hold()
  useStudio.setState({
    revision,
    undos: change.undos,
    redos: change.redos,
    scenario,
    selection: kept.length === state.selection.size ? state.selection : new Set(kept),
    // What another scenario scores says nothing of this one.
    ...(isOther && { score: null, gains: new Map(), lit: new Set() }),
  })
  void bridge.invoke('design:apply', { revision, patches: [...patches] }).then((answer) => {
    if (!answer.ok && answer.error.code === 'revision-gap') resendDocument()
    else if (!answer.ok) notify('error', errorText(answer.error))
  })
  if (isOther) void bridge.invoke('scenario:activate', { scenario })
  if (change.chosen && design) choose(chosenAgain(patches, { scenario, design, chosen: change.chosen }))
}

/** Selects what a step was about once the step is on screen with its score, which waits for no form in the inspector. */
function choose(again: readonly ElementId[]): void {
  if (again.length === 0) return
  const { revision, selection } = useStudio.getState()
  if (again.length === selection.size && again.every((id) => selection.has(id))) return
  afterScore(revision, () => {
    const now = useStudio.getState()
    if (now.revision === revision && now.selection === selection)
      useStudio.setState({ selection: new Set(again) })
  })
}

/** Sends the whole workspace again: the main process lost step. */
function resendDocument(): void {
  const { document, revision } = useStudio.getState()
  if (document) void bridge.invoke('design:replace', { revision, data: workspaceToData(document.workspace) })
}

function push(edit: Omit<Step, 'chosen'>): void {
  const { undos, selection } = useStudio.getState()
  const step = { ...edit, patches: [...edit.patches, ...logged(edit)], chosen: selection }
  commit(step.patches, { undos: [...undos.slice(1 - maxSteps), step], redos: [], scenario: step.scenario })
}

/** What a session that goes on keeps of an edit; undone with it. */
function logged({ label, patches }: Pick<Step, 'label' | 'patches'>): Patch[] {
  const known = knownScores()
  const { document } = useStudio.getState()
  return document && known ? recordChange(document.workspace, label, patches, known) : []
}

/** An edit as locks let it be: what is locked stays where it is, and an edit that would delete it is refused. */
function withoutLocked(design: Design, patches: readonly DesignPatch[]): Result<readonly DesignPatch[]> {
  const locked = lockedAmongDeleted(design, patches)
  if (locked !== undefined) return err({ code: 'element-locked', name: nameInBoth(design, locked) })
  const kept = keepLocked(design, patches)
  notifyStayed(design, kept.stayed)
  return ok(kept.patches)
}

/**
 * Runs one or several commands on the open design as one undoable step, and tells the person where one is refused.
 *
 * @returns the patches that were applied; none where nothing had to change.
 */
export function run(
  calls: CommandCall | readonly CommandCall[],
  label?: Localized,
): Result<readonly DesignPatch[]> {
  const design = openDesign()
  const { scenario, settings } = useStudio.getState()
  if (!design || !scenario) return err({ code: 'no-document' })
  const list = Array.isArray(calls) ? (calls as readonly CommandCall[]) : [calls as CommandCall]
  const plan = planCalls(design, list, settings.language)
  const planned = plan.ok ? withoutLocked(design, plan.value) : plan
  if (!planned.ok) {
    notify('error', errorText(planned.error))
    return planned
  }
  const lost = list.some(({ command }) => command === deleteElements.id)
  const { view } = useStudio.getState()
  const notice = lost ? deletionNotice(planned.value, view) : null
  const whole = notice && deletionNotice(planned.value, view, planned.value.length)
  const name = label ?? commands.get(list[0]?.command ?? '')?.label ?? { en: 'Edit', zh: '编辑' }
  pushPlanned(scenario, design, planned.value, name)
  if (notice) notify('info', notice, whole ?? notice)
  return planned
}

/** Takes planned patches into a design as one step, with what keeps the rest in its place. */
function pushPlanned(
  scenario: ScenarioId,
  design: Design,
  planned: readonly DesignPatch[],
  label: Localized,
): void {
  if (planned.length === 0) return
  const room = keepLocked(design, makingRoom(design, planned))
  notifyStayed(design, room.stayed)
  const places = [...staying(design, planned), ...room.patches]
  const patches = [...planned, ...places].map((patch): Patch => ({ on: 'design', scenario, patch }))
  push({ label, scenario, patches })
}

/**
 * Runs what was planned for any scenario as one undoable step; that scenario is the open one then.
 *
 * @returns false where a lock refuses it; the person has been told.
 */
export function runPlanned(scenario: ScenarioId, planned: readonly DesignPatch[], label: Localized): boolean {
  const design = useStudio.getState().document?.workspace.scenarios.get(scenario)?.design
  if (!design) return false
  const allowed = withoutLocked(design, planned)
  if (allowed.ok) pushPlanned(scenario, design, allowed.value, label)
  else notify('error', errorText(allowed.error))
  return allowed.ok
}

/** Applies an edit of the workspace as one undoable step; `open` is the scenario to show afterwards. */
export function runEdit(edit: Result<WorkspaceEdit> | WorkspaceEdit, open?: ScenarioId): boolean {
  const result: Result<WorkspaceEdit> = 'ok' in edit ? edit : { ok: true, value: edit }
  if (!result.ok) {
    notify('error', errorText(result.error))
    return false
  }
  const scenario = open ?? useStudio.getState().scenario
  if (scenario && result.value.patches.length > 0) push({ ...result.value, scenario })
  return true
}

/** Makes the last two steps one, where both are of the same scenario: what one gesture did is undone at once. */
export function joinLastSteps(): void {
  const { undos } = useStudio.getState()
  const [first, second] = undos.slice(-2)
  if (!first || !second || first.scenario !== second.scenario) return
  const joined: Step = { ...first, patches: [...first.patches, ...second.patches] }
  useStudio.setState({ undos: [...undos.slice(0, -2), joined] })
}

/** Takes the last step back, and selects what it was about. */
export function undo(): void {
  const { undos, redos } = useStudio.getState()
  const step = undos.at(-1)
  if (step)
    commit(invert(step.patches), {
      undos: undos.slice(0, -1),
      redos: [...redos, step],
      scenario: step.scenario,
      chosen: step.chosen,
    })
}

/**
 * Takes the last step back as if nobody had made it: it cannot be redone, and what could be redone before it can be again.
 *
 * @param redos what could be redone before the step. @returns false where it is not the last step any more.
 */
export function takeBack(step: Step, redos: readonly Step[]): boolean {
  const { undos } = useStudio.getState()
  if (undos.at(-1) !== step) return false
  commit(invert(step.patches), { undos: undos.slice(0, -1), redos, scenario: step.scenario })
  return true
}

/** Makes the step again that was taken back last, and selects what it is about. */
export function redo(): void {
  const { undos, redos } = useStudio.getState()
  const step = redos.at(-1)
  if (step)
    commit(step.patches, {
      undos: [...undos, step],
      redos: redos.slice(0, -1),
      scenario: step.scenario,
      chosen: step.chosen,
    })
}

/** Opens another scenario of the workspace. */
export function openScenario(scenario: ScenarioId): void {
  useStudio.setState({
    scenario,
    selection: new Set(),
    lit: new Set(),
    score: null,
    gains: new Map(),
    screen: 'design',
  })
  void bridge.invoke('scenario:activate', { scenario })
}
