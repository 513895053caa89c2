import type { Locale, Localized } from '../../../shared/base/localized'
import { isRunning } from '../../../shared/model/session/session'
import { exportMinutes } from '../../features/session/minutes'
import { endTheSession, startTheSession } from '../../state/agenda'
import type { StudioState } from '../../state/studio-store'
import { type Action, onDesign } from './action'
import { showSidePanel } from './side-panel'

const running = ({ document }: StudioState): boolean => document !== null && isRunning(document.workspace)

/** Something has been said or planned that minutes can tell of. */
const hasMinutes = (state: StudioState): boolean =>
  onDesign(state) && Boolean(state.document?.workspace.agenda ?? state.document?.workspace.session)

/** Shows the agenda. */
const showPanel = (): Promise<void> => showSidePanel('session')

const minutes = (language: Locale, to: 'file' | 'clipboard', label: Localized): Action => ({
  id: `session.${to === 'file' ? 'save' : 'copy'}-minutes-${language}`,
  label,
  icon: to === 'file' ? 'save' : 'copy',
  enabled: hasMinutes,
  run: () => exportMinutes(language, to),
})

/** A meeting about the design: its agenda, and its minutes in either language. */
export const sessionActions: readonly Action[] = [
  {
    id: 'session.show',
    label: { en: 'Agenda of the session', zh: '会议议题' },
    icon: 'rules',
    shortcuts: ['Mod+4'],
    whileTyping: true,
    enabled: onDesign,
    run: showPanel,
  },
  {
    id: 'session.start',
    label: { en: 'Start the session', zh: '开始会议' },
    icon: 'play',
    enabled: (state) => onDesign(state) && !running(state),
    async run() {
      startTheSession()
      await showPanel()
    },
  },
  {
    id: 'session.end',
    label: { en: 'End the session', zh: '结束会议' },
    enabled: (state) => onDesign(state) && running(state),
    run: endTheSession,
  },
  minutes('en', 'file', { en: 'Save the minutes in English…', zh: '保存英文会议纪要…' }),
  minutes('zh', 'file', { en: 'Save the minutes in Chinese…', zh: '保存中文会议纪要…' }),
  minutes('en', 'clipboard', { en: 'Copy the minutes in English', zh: '复制英文会议纪要' }),
  minutes('zh', 'clipboard', { en: 'Copy the minutes in Chinese', zh: '复制中文会议纪要' }),
]
