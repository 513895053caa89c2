import { useState } from 'react'
import type { AgendaItemId } from '../../../shared/base/ids'
import { same } from '../../../shared/base/localized'
import { settledText } from '../../../shared/exchange/markdown/minutes-texts'
import { formatMoment, formatSpan } from '../../../shared/i18n/format'
import { maxAgendaItems, maxAgendaTitle } from '../../../shared/model/session/agenda-item'
import { isRunning, type Session } from '../../../shared/model/session/session'
import { addItem, endTheSession, placeItem, startTheSession } from '../../state/agenda'
import { useLanguage, useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { Tooltip } from '../../ui/tooltip'
import { AgendaRow } from './agenda-row'
import { EarlierSessions } from './earlier-sessions'
import { exportMinutes } from './minutes'
import { MinutesButton } from './minutes-button'
import { sessionTexts, sinceText } from './texts'
import { useRowDrag } from './use-row-drag'
import './session.css'

/** The agenda with its notes and log; starting and ending a session; its minutes. */
export function SessionPanel() {
  const text = useText()
  const agenda = useStudio(({ document }) => document?.workspace.agenda) ?? []
  const session = useStudio(({ document }) => document?.workspace.session)
  const dropping = useRowDrag(placeItem)
  const [toggled, setToggled] = useState<ReadonlyMap<AgendaItemId, boolean>>(new Map())
  const running = isRunning({ session })
  const settled = agenda.filter(({ done }) => done).length
  return (
    <div className="session">
      <SessionState session={session} />
      <div className="session-buttons">
        {running ? (
          <Button onClick={endTheSession}>{text(sessionTexts.end)}</Button>
        ) : (
          <StartButton again={session !== undefined} />
        )}
        {(agenda.length > 0 || session) && <MinutesButton onChoose={exportMinutes} />}
      </div>
      {agenda.length > 0 && (
        <>
          <h2 className="session-heading">
            {text(sessionTexts.agenda)} <span>{text(settledText(settled, agenda.length))}</span>
          </h2>
          <ol className="session-agenda">
            {agenda.map((item, index) => {
              const isCurrent = running && session?.current === item.id
              const isOpen = toggled.get(item.id) ?? isCurrent
              return (
                <AgendaRow
                  key={item.id}
                  item={item}
                  number={index + 1}
                  isLast={index === agenda.length - 1}
                  isCurrent={isCurrent}
                  running={running}
                  isOpen={isOpen}
                  drag={dropping(item.id, index)}
                  onToggle={() => setToggled(new Map(toggled).set(item.id, !isOpen))}
                />
              )
            })}
          </ol>
        </>
      )}
      {agenda.length < maxAgendaItems && <AddItem />}
      <EarlierSessions sessions={session?.earlier ?? []} />
    </div>
  )
}

function SessionState({ session }: { readonly session: Session | undefined }) {
  const text = useText()
  const language = useLanguage()
  if (!session) return <p className="session-state">{text(sessionTexts.notBegun)}</p>
  const { startedAt, endedAt } = session
  const when =
    endedAt === undefined
      ? text(sinceText(same(formatMoment(startedAt, language))))
      : formatSpan(startedAt, endedAt, language)
  return <p className="session-state">{when}</p>
}

function StartButton({ again }: { readonly again: boolean }) {
  const text = useText()
  const button = (
    <Button variant={again ? 'outline' : 'primary'} icon="play" onClick={startTheSession}>
      {text(again ? sessionTexts.startNew : sessionTexts.start)}
    </Button>
  )
  return again ? <Tooltip text={text(sessionTexts.startNewMeaning)}>{button}</Tooltip> : button
}

/** A line for the next item; it stays in hand, so that a whole agenda is typed in one go. */
function AddItem() {
  const text = useText()
  const [title, setTitle] = useState('')
  const label = text(sessionTexts.add)
  return (
    <input
      type="text"
      className="input session-add"
      aria-label={label}
      placeholder={label}
      value={title}
      maxLength={maxAgendaTitle}
      data-settled={title === ''}
      onChange={(event) => setTitle(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Enter' || title.trim() === '') return
        addItem(title.trim())
        setTitle('')
      }}
    />
  )
}
