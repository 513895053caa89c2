import path from 'node:path'
import { app, dialog, session } from 'electron'
import { toAppError } from '../shared/base/app-error'
import { errorText } from '../shared/base/error-texts'
import { equalWeights } from '../shared/report/dimension'
import type { Report } from '../shared/report/report'
import { reportChange } from '../shared/report/report-change'
import { appHandlers } from './ipc/app-handlers'
import { candidateHandlers } from './ipc/candidate-handlers'
import { designHandlers } from './ipc/design-handlers'
import { DocumentDesk } from './ipc/document-desk'
import { documentHandlers } from './ipc/document-handlers'
import { exportHandlers } from './ipc/export-handlers'
import { improveHandlers } from './ipc/improve-handlers'
import { pushTo } from './ipc/push'
import { quantityHandlers } from './ipc/quantity-handlers'
import { ruleHandlers } from './ipc/rule-handlers'
import { serve } from './ipc/serve'
import { settingsHandlers } from './ipc/settings-handlers'
import { textHandlers } from './ipc/text-handlers'
import { trustedSender } from './ipc/trusted-sender'
import { createEngine } from './rules/engine'
import { auditsWith } from './rules/house/load-packs'
import { DocumentService } from './services/document-service'
import { searchOnThread } from './services/improve-thread'
import { Improving } from './services/improving'
import { LatestAnswer } from './services/latest-answer'
import { type Clock, LiveScoring } from './services/live-scoring'
import { numbersThread } from './services/numbers-thread'
import { ScenarioTotals } from './services/scenario-totals'
import { recover } from './storage/recover'
import { RecoveryJournal } from './storage/recovery-journal'
import { readSample } from './storage/samples'
import { openSettingsStore } from './storage/settings-store'
import { readWorkspace, writeWorkspace } from './storage/workspace-files'
import { registerAppScheme, serveApp } from './windows/app-protocol'
import { createDialogs } from './windows/dialogs'
import { fileArgument } from './windows/file-argument'
import { hardenSession, hardenWindows } from './windows/hardening'
import { pageOrigin } from './windows/page-origin'
import { StudioShell } from './windows/studio-shell'

/** Somebody started the studio, perhaps with a file. Until it is up, that is the file to begin with. */
let arrive = (file: string | null): void => {
  firstFile = file ?? firstFile
}
let firstFile = fileArgument(process.argv, process.cwd())

async function start(): Promise<void> {
  const root = app.getAppPath()
  const userData = app.getPath('userData')
  const samplesFolder = path.join(root, 'assets/samples')
  const journalFile = path.join(userData, 'recovery/journal.jsonl')
  const origin = pageOrigin(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL)
  hardenSession(session.defaultSession, origin)
  serveApp(path.join(root, 'out/renderer'))

  const settings = openSettingsStore(userData, app.getPreferredSystemLanguages()[0] ?? app.getLocale())
  const language = () => settings.settings.language
  const shell = new StudioShell({
    action: (action) => push('menu:action', { action }),
    openRecent: (file) => void tell(desk.openRecent(file)),
  })
  const push = pushTo(shell.window)
  const dialogs = createDialogs(shell.window, language)
  const refresh = (): void => {
    const { name, path: file, dirty } = documents
    shell.show({ name, path: file, dirty, settings: settings.settings, recents: settings.recents })
  }

  const clock: Clock = {
    now: () => performance.now(),
    after: (ms, run) => (ms === 0 ? setImmediate(run) : setTimeout(run, ms)),
  }
  let told: Report | null = null
  const scoring = new LiveScoring(
    createEngine(),
    {
      report({ report, ...scored }) {
        push('score:report', { ...scored, change: reportChange(told, report) })
        told = report
      },
      gains: (scored) => push('score:gains', scored),
    },
    clock,
  )
  const totals = new ScenarioTotals(
    (design, { profile, weights = equalWeights, severities = {}, rulePacks }) => {
      const engine = createEngine(auditsWith(rulePacks))
      engine.setWeights(weights)
      engine.setSeverities(severities)
      engine.load(design, profile)
      return engine.scores().total
    },
    (scenario, total) => push('score:total', { scenario, total }),
    clock,
  )
  const journal = new RecoveryJournal(journalFile, (cause) =>
    console.error('The recovery journal could not be written.', cause),
  )
  const documents = new DocumentService(scoring, totals, journal, writeWorkspace, refresh)
  const improving = new Improving(
    searchOnThread,
    () => documents.shown,
    (search, state) => push('improve:progress', { search, state }),
  )
  const desk = new DocumentDesk({
    documents,
    recents: settings,
    dialogs,
    readWorkspace,
    readSample: (id) => readSample(samplesFolder, id, language()),
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

  const recovered = await recover(journalFile)
  if (recovered) documents.open(recovered.data, { ...recovered, dirty: true })
  let untold = recovered !== null
  const takeRecovered = (): boolean => {
    const was = untold
    untold = false
    return was
  }

  serve(
    {
      ...appHandlers({ version: app.getVersion(), settings, documents, samplesFolder, takeRecovered }),
      ...settingsHandlers(settings, refresh),
      ...documentHandlers(desk),
      ...designHandlers(documents),
      ...quantityHandlers(documents, new LatestAnswer(numbersThread)),
      ...improveHandlers(improving),
      ...candidateHandlers(language, () => documents.rulePacks),
      ...ruleHandlers(documents, dialogs),
      ...exportHandlers(dialogs),
      ...textHandlers(shell.window),
    },
    trustedSender(shell.window, origin),
  )
  refresh()
  // What was recovered comes first: the file named at the start then asks what becomes of it, in the open window.
  const first = recovered ? null : firstFile
  const opened = first === null ? null : await desk.openPath(first)
  await shell.open({
    preload: path.join(root, 'out/preload/preload.cjs'),
    page: new URL('index.html', origin.root).href,
    state: settings.windowState,
    remember: (state) => {
      settings.windowState = state
    },
    mayClose: async () => {
      const left = await desk.close()
      if (!left.ok) await dialogs.showError(left.error)
      return left.ok && left.value
    },
  })
  arrive = (file) => {
    shell.focus()
    if (file !== null) void tell(desk.openPath(file))
  }
  if (opened && !opened.ok) await dialogs.showError(opened.error)
  if (firstFile !== first) arrive(firstFile)
}

function giveUp(cause: unknown): void {
  console.error(cause)
  const { en, zh } = errorText(toAppError(cause))
  dialog.showErrorBox('Pentarch', `${en}\n\n${zh}`)
  app.exit(1)
}

const chosenUserData = process.env.STUDIO_USER_DATA
if (chosenUserData) app.setPath('userData', path.resolve(chosenUserData))
// Asking for the sandbox takes the switch away from child processes, which then refuse to run as root.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()

// One studio for each folder of user data, so that two never write the same journal.
if (app.requestSingleInstanceLock()) {
  hardenWindows()
  app.on('second-instance', (_, argv, folder) => arrive(fileArgument(argv, folder)))
  app.on('open-file', (event, file) => {
    event.preventDefault()
    arrive(file)
  })
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}
