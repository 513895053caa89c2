import { errorText } from '../../shared/base/error-texts'
import { bridge } from '../bridge/studio-bridge'
import { listenToSearch } from '../state/improve'
import { listenToScore } from '../state/listen'
import { adopt, saved } from '../state/session'
import { notify, useStudio } from '../state/studio-store'
import { runFromMenu } from './run-from-menu'

/** Fills the store with what the main process knows, and listens to what it says from now on. */
export async function bootstrap(): Promise<void> {
  listenToScore()
  listenToSearch()
  bridge.on('document:opened', adopt)
  bridge.on('document:saved', saved)
  bridge.on('menu:action', ({ action }) => runFromMenu(action))

  const answer = await bridge.invoke('app:start', {})
  if (!answer.ok) {
    notify('error', errorText(answer.error))
    return
  }
  const start = answer.value
  useStudio.setState({ start, settings: start.settings, recents: start.recents })
  if (start.document) adopt(start.document)
  if (start.recovered) {
    notify('info', {
      en: 'Your unsaved edits were restored. Save the workspace to keep them.',
      zh: '已恢复上次未保存的编辑，保存工作区即可保留。',
    })
  }
}
