import { errorText } from '../../shared/base/error-texts'
import { bridge } from '../bridge/studio-bridge'
import { listenToScore } from '../state/listen'
import { prepare, saved, show } from '../state/open-workspace'
import { notify, useStudio } from '../state/studio-store'
import { loadWork } from './work-store'

/**
 * Fills the store with what the first screen shows, and listens to the main process and to the keyboard from now on.
 * Where there may be a document to go on with, that is the first screen.
 */
export async function bootstrap(): Promise<void> {
  listenToScore()
  bridge.on('document:ahead', (ahead) => void prepare(ahead))
  bridge.on('document:opened', (opened) => void show(opened))
  bridge.on('document:saved', saved)
  bridge.on('menu:action', ({ action }) => void loadWork().then((work) => work.runFromMenu(action)))

  const answer = await bridge.invoke('app:start', {})
  if (!answer.ok) {
    notify('error', errorText(answer.error))
    return
  }
  const start = answer.value
  useStudio.setState({ start, settings: start.settings, recents: start.recents })
  if (start.resuming) await resume()
}

/** Loads what working on a document takes, here and in the main process, and goes on with the last one if there is one. */
export async function resume(): Promise<void> {
  const [answer] = await Promise.all([bridge.invoke('app:resume', {}), loadWork()])
  if (!answer.ok) {
    notify('error', errorText(answer.error))
    return
  }
  const { audits, rules, document, recovered } = answer.value
  useStudio.setState({ rules: { audits, rules } })
  if (document) await show(document)
  if (recovered) {
    notify('info', {
      en: 'Your unsaved edits were restored. Save the workspace to keep them.',
      zh: '已恢复上次未保存的编辑，保存工作区即可保留。',
    })
  }
}
