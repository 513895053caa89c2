import type { Locale } from '../../../shared/base/localized'
import { upToNow } from '../../../shared/commands/session/log-moves'
import { minutesMarkdown } from '../../../shared/exchange/markdown/minutes-markdown'
import { minutesTexts } from '../../../shared/exchange/markdown/minutes-texts'
import { copyText, saveText } from '../../state/hand-over'
import { knownScores } from '../../state/known-scores'
import { useStudio } from '../../state/studio-store'
import { sessionTexts } from './texts'

/** Writes the minutes as they stand now, in one of the languages, to a file or onto the clipboard. */
export async function exportMinutes(language: Locale, to: 'file' | 'clipboard'): Promise<void> {
  const { document } = useStudio.getState()
  const known = knownScores()
  if (!document || !known) return
  const { name, agenda = [], session } = document.workspace
  const items = agenda.map((item) => ({ ...item, moves: upToNow(item.moves, known) }))
  const text = minutesMarkdown({ title: name, agenda: items, session }, language)
  if (to === 'clipboard') await copyText(text, sessionTexts.copied)
  else await saveText(`${name} ${minutesTexts.minutes[language]}`, 'md', text)
}
