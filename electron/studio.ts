import { equalWeights, perDimension } from '../shared/report/dimension'
import type { Report } from '../shared/report/report'
import { reportChange } from '../shared/report/report-change'
import { FontShelf } from './fonts/font-shelf'
import { appHandlers } from './ipc/app-handlers'
import { candidateHandlers } from './ipc/candidate-handlers'
import { compareHandlers } from './ipc/compare-handlers'
import { designHandlers } from './ipc/design-handlers'
import { DocumentDesk } from './ipc/document-desk'
import { documentHandlers } from './ipc/document-handlers'
import { exportHandlers } from './ipc/export-handlers'
import { answerBy, type LaterCall } from './ipc/handlers'
import { improveHandlers } from './ipc/improve-handlers'
import { mermaidHandlers } from './ipc/mermaid-handlers'
import { planHandlers } from './ipc/plan-handlers'
import { printHandlers } from './ipc/print-handlers'
import type { Push } from './ipc/push'
import { quantityHandlers } from './ipc/quantity-handlers'
import { ruleHandlers } from './ipc/rule-handlers'
import { settingsHandlers } from './ipc/settings-handlers'
import { starterHandlers } from './ipc/starter-handlers'
import { textHandlers } from './ipc/text-handlers'
import { MermaidReader } from './mermaid/mermaid-reader'
import { mermaidThread } from './mermaid/mermaid-thread'
import { createEngine } from './rules/engine'
import { auditsWith } from './rules/house/load-packs'
import { Ahead } from './services/ahead'
import { DocumentService } from './services/document-service'
import { searchThread } from './services/improve-thread'
import { Improving } from './services/improving'
import { LatestAnswer } from './services/latest-answer'
import { liveEngine } from './services/live-engine'
import { type Clock, LiveScoring } from './services/live-scoring'
import { numbersThread } from './services/numbers-thread'
import { planThread } from './services/plan-thread'
import { ScenarioTotals } from './services/scenario-totals'
import { recover } from './storage/recover'
import { RecoveryJournal } from './storage/recovery-journal'
import { readSample } from './storage/samples'
import type { SettingsStore } from './storage/settings-store'
import { readWorkspace, writeWorkspace } from './storage/workspace-files'
import { createDialogs } from './windows/dialogs'
import type { StudioShell } from './windows/studio-shell'

/** What stands before the first frame, and the studio works with. */
export interface StudioGround {
  readonly shell: StudioShell
  readonly settings: SettingsStore
  readonly push: Push
  readonly samplesFolder: string
  readonly fontsFolder: string
  readonly journalFile: string
  /** The file that the studio was started with. */
  readonly file: string | null
  /** Resolves once the window is on the screen. */
  readonly shown: Promise<void>
}

/** Rules, document and files, once they are at hand. */
export interface Studio {
  /** Parses the arguments of a call and answers it. */
  answer(name: LaterCall, raw: unknown): ReturnType<typeof answerBy<LaterCall>>
  /** Opens a file that the window did not ask for, and tells the person where that is not possible. */
  openPath(file: string): Promise<void>
  openRecent(file: string): Promise<void>
  /** Asks whether the window may go. */
  mayClose(): Promise<boolean>
}

const clock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => (ms === 0 ? setImmediate(run) : setTimeout(run, ms)),
}

/** Takes up what the last session left, or opens the file that the studio was started with, and is ready for calls. */
export async function openStudio(ground: StudioGround): Promise<Studio> {
  const { shell, settings, push } = ground
  const language = () => settings.settings.language
  const dialogs = createDialogs(shell.window, language)
  const refresh = afterAnswers(() => {
    const { name, path, dirty } = documents
    shell.show({ name, path, dirty, settings: settings.settings, recents: settings.recents })
  })
  const totals = new ScenarioTotals(
    (design, { profile, weights = equalWeights, severities = {}, rulePacks }) => {
      const engine = createEngine(auditsWith(rulePacks))
      engine.setWeights(weights)
      engine.setSeverities(severities)
      engine.load(design, profile)
      const { total, dimensions } = engine.scores()
      return { total, dimensions: perDimension((each) => dimensions[each].score) }
    },
    (scenario, figures) => push('score:total', { scenario, ...figures }),
    clock,
  )
  const journal = new RecoveryJournal(ground.journalFile, (cause) =>
    console.error('The recovery journal could not be written.', cause),
  )
  const documents = new DocumentService(liveScoring(push), totals, journal, writeWorkspace, refresh)
  const searches = searchThread()
  const improving = new Improving(
    searches.search,
    () => documents.shown,
    (search, state) => push('improve:progress', { search, state }),
  )
  const desk = new DocumentDesk({
    documents,
    recents: {
      get recents() {
        return settings.recents
      },
      // Written when the window has what it waits for.
      addRecent: (file) => void setImmediate(() => settings.addRecent(file)),
      removeRecent: (file) => settings.removeRecent(file),
    },
    dialogs,
    readWorkspace,
    sendAhead: (name) => new Ahead((ahead) => push('document:ahead', ahead), name),
    readSample: (id) => readSample(ground.samplesFolder, id, language()),
    language,
    now: () => new Date(),
    saved: (state) => push('document:saved', state),
    recentsChanged: refresh,
  })
  /** Tells the window of a workspace that it did not ask for, and the person where it could not be opened. */
  const tell = async (opening: ReturnType<DocumentDesk['openPath']>): Promise<void> => {
    const opened = await opening
    if (!opened.ok) await dialogs.showError(opened.error)
    else if (opened.value) push('document:opened', opened.value)
  }

  const recovered = await recover(ground.journalFile)
  if (recovered) documents.open(recovered.data, { ...recovered, dirty: true })
  let untold = recovered !== null
  const takeRecovered = (): boolean => {
    const was = untold
    untold = false
    return was
  }
  // What was recovered comes first: the file named at the start then asks what becomes of it, in the open window.
  const first = recovered ? null : ground.file
  const opened = first === null ? null : await desk.openFirst(first)
  void ground.shown.then(async () => {
    if (opened && !opened.ok) await dialogs.showError(opened.error)
    if (recovered && ground.file !== null) await tell(desk.openPath(ground.file))
  })

  const handlers = {
    ...appHandlers(documents, takeRecovered),
    ...settingsHandlers(settings, refresh),
    ...documentHandlers(desk),
    ...designHandlers(documents),
    ...compareHandlers(documents, () => new Promise(setImmediate)),
    ...quantityHandlers(documents, new LatestAnswer(numbersThread, (answer) => answer)),
    ...planHandlers(
      documents,
      new LatestAnswer(planThread, (message) => {
        if ('plans' in message) return message.plans
        push('plans:progress', message)
        return null
      }),
    ),
    ...improveHandlers(improving, searches),
    ...candidateHandlers(language, documents),
    ...ruleHandlers(documents, dialogs),
    ...mermaidHandlers(documents, new MermaidReader(mermaidThread), dialogs),
    ...exportHandlers(dialogs, new FontShelf(ground.fontsFolder), shell.window),
    ...starterHandlers(documents, dialogs, language),
    ...printHandlers(dialogs),
    ...textHandlers(shell.window),
  }
  return {
    answer: (name, raw) => answerBy(handlers, name, raw),
    openPath: (file) => tell(desk.openPath(file)),
    openRecent: (file) => tell(desk.openRecent(file)),
    async mayClose() {
      const left = await desk.close()
      if (!left.ok) await dialogs.showError(left.error)
      return left.ok && left.value
    },
  }
}

/** Does something once, however often it is asked for meanwhile, when what the window waits for has gone out to it. */
function afterAnswers(run: () => void): () => void {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    setImmediate(() => {
      isDue = false
      run()
    })
  }
}

/** Scores the open design, and tells the window what changed since it was last told. */
function liveScoring(push: Push): LiveScoring {
  let told: Report | null = null
  return new LiveScoring(
    liveEngine(),
    {
      report({ report, anew, ...scored }) {
        push('score:report', { ...scored, change: reportChange(anew ? null : told, report) })
        told = report
      },
      gains: (scored) => push('score:gains', scored),
      noGains: (cause) => console.error('What fixes would gain could not be found.', cause),
    },
    clock,
  )
}
