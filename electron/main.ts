import { existsSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { app, dialog, session } from 'electron'
import { toAppError } from '../shared/base/app-error'
import { errorText } from '../shared/base/error-texts'
import { ok } from '../shared/base/result'
import { startCall } from '../shared/ipc/start'
import { answerCall } from './ipc/answer-call'
import { pushTo } from './ipc/push'
import { serve } from './ipc/serve'
import { trustedSender } from './ipc/trusted-sender'
import { CompiledCode } from './storage/compiled-code'
import { listSamples } from './storage/samples'
import { openSettingsStore } from './storage/settings-store'
import type * as StudioModule from './studio'
import type { Studio } from './studio'
import { registerAppScheme, serveApp } from './windows/app-protocol'
import { fileArgument } from './windows/file-argument'
import { hardenSession, hardenWindows } from './windows/hardening'
import { pageOrigin } from './windows/page-origin'
import { StudioShell } from './windows/studio-shell'

/*
 * What stands before the first frame: the window, its page and the settings. Rules, catalogue and files are a module
 * of their own, `studio.ts`, which is loaded when the page asks for the first thing that needs them.
 */

/** Somebody started the studio, perhaps with a file. Until it is up, that is the file to begin with. */
let arrive = (file: string | null): void => {
  firstFile = file ?? firstFile
}
let firstFile = fileArgument(process.argv, process.cwd())

function start(): void {
  const root = app.getAppPath()
  const userData = app.getPath('userData')
  const samplesFolder = path.join(root, 'assets/samples')
  const fontsFolder = path.join(root, 'out/main/fonts')
  const journalFile = path.join(userData, 'recovery/journal.jsonl')
  const origin = pageOrigin(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL)
  hardenSession(session.defaultSession, origin)
  serveApp(path.join(root, 'out/renderer'))

  let loading: Promise<Studio> | null = null
  const settings = openSettingsStore(userData, app.getPreferredSystemLanguages()[0] ?? app.getLocale())
  const shell = new StudioShell({
    action: (action) => push('menu:action', { action }),
    openRecent: (file) => void studio().then((opened) => opened.openRecent(file)),
  })
  const push = pushTo(shell.window)
  shell.show({ name: null, path: null, dirty: false, settings: settings.settings, recents: settings.recents })
  const shown = shell.open({
    preload: path.join(root, 'out/preload/preload.cjs'),
    page: new URL('index.html', origin.root).href,
    state: settings.windowState,
    remember: (state) => {
      settings.windowState = state
    },
    // Nothing was opened that could be lost.
    mayClose: async () => loading === null || (await loading).mayClose(),
  })

  const studio = (): Promise<Studio> => {
    loading ??= load()
    loading.catch(giveUp)
    return loading
  }
  const load = async (): Promise<Studio> => {
    const code = new CompiledCode(path.join(userData, 'compiled'), app.getVersion())
    app.on('will-quit', () => code.keep())
    // The build writes it from that very source.
    const { openStudio } = code.load(path.join(root, 'out/main/studio.cjs')) as typeof StudioModule
    const file = firstFile
    arrive = (later) => {
      shell.focus()
      if (later !== null) void studio().then((opened) => opened.openPath(later))
    }
    return openStudio({ shell, settings, push, samplesFolder, fontsFolder, journalFile, file, shown })
  }
  const startState = async () =>
    ok({
      version: app.getVersion(),
      settings: settings.settings,
      recents: settings.recents,
      samples: await listSamples(samplesFolder),
      // A page that is loaded again finds the document that it had.
      resuming: loading !== null || firstFile !== null || existsSync(journalFile),
    })
  serve(
    async (name, raw) =>
      name === 'app:start'
        ? answerCall(name, startCall.args, startState, raw)
        : (await studio()).answer(name, raw),
    trustedSender(shell.window, origin),
  )
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
// What this process made last stays within as much memory as it has now, which is used again and again: on memory that was
// not used before, a large file is read half as fast.
setFlagsFromString('--semi-space-growth-factor=1')
// The window keeps less rubbish: V8 lets several times as much pile up before it looks at what came last, up to four times
// as much before it looks at everything, and then half a minute before it gives memory back. With less than 4 MB of what
// came last, it looks so often that frames are late. And it compiles only what has run ten times as often as usual: in the
// second after an edit, compilers took more than the page.
app.commandLine.appendSwitch(
  'js-flags',
  [
    '--max-semi-space-size=4',
    '--heap-growing-percent=20',
    '--memory-reducer-delay-ms=500',
    '--gc-memory-reducer-start-delay-ms=500',
    '--invocation-count-for-maglev=4000',
    '--invocation-count-for-turbofan=30000',
  ].join(' '),
)
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
