import { useState } from 'react'
import { minutesTexts, settledText } from '../../../shared/exchange/markdown/minutes-texts'
import { formatSpan } from '../../../shared/i18n/format'
import type { EarlierSession } from '../../../shared/model/session/session'
import { useLanguage, useText } from '../../state/language'
import { Icon } from '../../ui/icon'
import { ItemLog } from './item-log'
import { exportEarlier } from './minutes'
import { MinutesButton } from './minutes-button'
import { sessionTexts } from './texts'

/** The sessions that are over, the last one first: what came of each item, and their minutes. */
export function EarlierSessions({ sessions }: { readonly sessions: readonly EarlierSession[] }) {
  const text = useText()
  if (sessions.length === 0) return null
  return (
    <section className="session-earlier" aria-label={text(sessionTexts.earlier)}>
      <h2 className="session-heading">
        {text(sessionTexts.earlier)} <span>{sessions.length}</span>
      </h2>
      {[...sessions].reverse().map((session) => (
        <Earlier key={session.startedAt} session={session} />
      ))}
    </section>
  )
}

function Earlier({ session }: { readonly session: EarlierSession }) {
  const text = useText()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { startedAt, endedAt, items } = session
  const settled = items.filter(({ done }) => done).length
  return (
    <div className="session-item">
      <div className="session-item-head">
        <button
          type="button"
          className="session-item-title"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={14} />
          <span className="ellipsis">{formatSpan(startedAt, endedAt, language)}</span>
        </button>
      </div>
      {isOpen && (
        <div className="session-item-body">
          <div className="session-buttons">
            <span className="session-state">{text(settledText(settled, items.length))}</span>
            <MinutesButton onChoose={(wanted, to) => exportEarlier(session, wanted, to)} />
          </div>
          {items.map(({ id, title, notes, done, changes, moves }, index) => (
            <section key={id} className="session-earlier-item">
              <h3>
                {`${index + 1}. ${title}`}{' '}
                <span className="session-change-about">{text(minutesTexts[done ? 'settled' : 'open'])}</span>
              </h3>
              {notes !== '' && <p className="session-earlier-notes">{notes}</p>}
              <ItemLog changes={changes} moves={moves} isCurrent={false} />
            </section>
          ))}
        </div>
      )}
    </div>
  )
}
