import type { Locale } from '../../../shared/base/localized'
import { upToNow } from '../../../shared/commands/session/log-moves'
import { type Meeting, minutesMarkdown } from '../../../shared/exchange/markdown/minutes-markdown'
import { minutesTexts } from '../../../shared/exchange/markdown/minutes-texts'
import type { EarlierSession } from '../../../shared/model/session/session'
import { copyText, saveText } from '../../state/hand-over'
import { knownScores } from '../../state/known-scores'
import { useStudio } from '../../state/studio-store'
import { sessionTexts } from './texts'

/** Writes the minutes of the session as they stand now, in one of the languages, to a file or onto the clipboard. */
export async function exportMinutes(language: Locale, to: 'file' | 'clipboard'): Promise<void> {
  const { document } = useStudio.getState()
  const known = knownScores()
  if (!document || !known) return
  const { agenda = [], session } = document.workspace
  const items = agenda.map((item) => ({ ...item, moves: upToNow(item.moves, known) }))
  await handOver({ agenda: items, session }, language, to)
}

/** Writes the minutes of a session that is long over. */
export async function exportEarlier(
  { items, startedAt, endedAt }: EarlierSession,
  language: Locale,
  to: 'file' | 'clipboard',
): Promise<void> {
  const agenda = items.map((item, position) => ({ ...item, position }))
  await handOver({ agenda, session: { startedAt, endedAt, current: null } }, language, to)
}

async function handOver(
  meeting: Omit<Meeting, 'title'>,
  language: Locale,
  to: 'file' | 'clipboard',
): Promise<void> {
  const name = useStudio.getState().document?.workspace.name ?? ''
  const text = minutesMarkdown({ title: name, ...meeting }, language)
  if (to === 'clipboard') await copyText(text, sessionTexts.copied)
  else await saveText(`${name} ${minutesTexts.minutes[language]}`, 'md', text)
}
