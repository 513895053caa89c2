import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ElementId, InteractionId, ScenarioId } from '../../shared/base/ids'
import type { Localized } from '../../shared/base/localized'
import type { ResumeState } from '../../shared/ipc/contract'
import { firstChoice } from '../../shared/ipc/export-choice'
import type { Settings } from '../../shared/ipc/settings'
import type { RecentFile, StartState } from '../../shared/ipc/start'
import type { Patch } from '../../shared/model/patch'
import type { ScoreThen } from '../../shared/model/session/score-then'
import type { ViewKind } from '../../shared/model/view-kind'
import type { MutableWorkspace } from '../../shared/model/workspace'
import type { ImprovementRequest, SearchState } from '../../shared/report/improvement'
import type { Plans } from '../../shared/report/plans'
import type { FixGain, Report } from '../../shared/report/report'
import { createDrawnState } from './drawn-state'

/** One entry of the undo stack: a whole gesture. */
export interface Step {
  readonly label: Localized
  readonly patches: readonly Patch[]
  /** Scenario that was open, so that undo shows what it changes. */
  readonly scenario: ScenarioId
  /** What was selected when it was made. */
  readonly chosen: ReadonlySet<ElementId>
}

export interface OpenDocument {
  /** Changed in place; `revision` of the store says when. Its records are immutable. */
  readonly workspace: MutableWorkspace
  readonly path: string | null
  readonly savedRevision: number
}

export interface ShownScore {
  readonly revision: number
  readonly report: Report
  readonly tookMs: number
  /** Report before the last edit, to show what the edit did; `null` right after opening. */
  readonly previous: Report | null
}

/** A search for improvements and the steps of its plan that are still to be decided on. */
export interface Improving {
  readonly search: number
  /** The design that it is about: once this is not what is open, it says nothing any more. */
  readonly scenario: ScenarioId
  readonly revision: number
  readonly request: ImprovementRequest
  /** Its steps are proposals of the open iteration, or tell what further points would cost. */
  readonly purpose: 'iteration' | 'outlook'
  readonly state: SearchState
}

/** Plans that were asked for last. */
export interface Planning {
  readonly scenario: ScenarioId
  /** The design that they were asked for. */
  readonly revision: number
  /** Of an earlier design of the same scenario until they are made; `null`: none are. */
  readonly plans: Plans | null
  /** How much of the work is done, 0…1; `null`: nothing is under way. */
  readonly share: number | null
}

/** The audits there are, and the version of their set. */
export type Rules = Pick<ResumeState, 'audits' | 'rules'>

/** What the centre of the window shows. */
export type Screen = 'start' | 'profile' | 'design' | 'compare' | 'handover'

export interface Notice {
  readonly id: number
  readonly tone: 'info' | 'error'
  readonly text: Localized
  /** The same with every name that the text only counts; absent: it names all. */
  readonly whole?: Localized
}

export interface StudioState {
  readonly start: StartState | null
  /** The rules that the main process scores by; `null` until it has loaded them. */
  readonly rules: Rules | null
  readonly settings: Settings
  readonly recents: readonly RecentFile[]
  readonly screen: Screen
  readonly document: OpenDocument | null
  /** The file of the open document is still being read: what is open stands in for it, empty and out of reach. */
  readonly arriving: boolean
  /** The main process is writing the file. */
  readonly saving: boolean
  /** Counts edits of the open document; every change of its workspace changes it. */
  readonly revision: number
  readonly scenario: ScenarioId | null
  /** Which view of the design the canvas shows. */
  readonly view: ViewKind
  /** The sequence that was chosen last; `null`, or one that is gone: the first. */
  readonly interaction: InteractionId | null
  readonly selection: ReadonlySet<ElementId>
  /** Elements that the hovered finding points at; the rest fades. */
  readonly lit: ReadonlySet<ElementId>
  /** Elements that the canvas shall bring into view; a new object for every request. */
  readonly reveal: { readonly elements: readonly ElementId[] } | null
  readonly score: ShownScore | null
  readonly gains: ReadonlyMap<string, FixGain>
  /** The last known total of each scenario, 0…100; `null` where nothing can be scored. */
  readonly totals: ReadonlyMap<string, number | null>
  /** What each scenario scored when it was last on screen. */
  readonly scores: ReadonlyMap<string, ScoreThen>
  /** The search for improvements that was started last; `null` until one is. */
  readonly improving: Improving | null
  /** What can become of the open design; `null` until somebody asks. */
  readonly planning: Planning | null
  readonly undos: readonly Step[]
  readonly redos: readonly Step[]
  readonly notices: readonly Notice[]
}

export const defaultSettings: Settings = {
  language: 'en',
  theme: 'system',
  paletteOpen: true,
  mermaidOpen: true,
  sideOpen: true,
  largeScreen: false,
  snap: true,
  exporting: firstChoice,
  shortcuts: {},
}

export const noDocument = {
  document: null,
  arriving: false,
  saving: false,
  revision: 0,
  scenario: null,
  view: 'layered',
  interaction: null,
  selection: new Set<ElementId>(),
  lit: new Set<ElementId>(),
  reveal: null,
  score: null,
  gains: new Map<string, FixGain>(),
  totals: new Map<string, number | null>(),
  scores: new Map<string, ScoreThen>(),
  improving: null,
  planning: null,
  undos: [],
  redos: [],
} as const satisfies Partial<StudioState>

const store = createStore<StudioState>()(() => ({
  start: null,
  rules: null,
  settings: defaultSettings,
  recents: [],
  screen: 'start',
  notices: [],
  ...noDocument,
}))

/** What components see of the store. */
export const drawnState = createDrawnState(store)

/** The window's only store. Components select from it; functions of this folder change it. */
export const useStudio = Object.assign(
  <Selected>(select: (state: StudioState) => Selected): Selected => useStore(drawnState, select),
  store,
)

let lastNotice = 0

/**
 * Shows a sentence at the foot of the window until it is dismissed or, for information, for a few seconds.
 *
 * @param whole the same with every name, where the text only counts some
 */
export function notify(tone: Notice['tone'], text: Localized, whole: Localized = text): void {
  lastNotice += 1
  const notice: Notice = { id: lastNotice, tone, text, ...(whole.en !== text.en && { whole }) }
  useStudio.setState((state) => ({ notices: [...state.notices.slice(-3), notice] }))
}

export const dismissNotice = (id: number): void =>
  useStudio.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }))
