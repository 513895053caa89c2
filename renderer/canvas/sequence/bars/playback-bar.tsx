import { useEffect } from 'react'
import { messagesOf } from '../../../../shared/model/interaction/walk-steps'
import { useLanguage, useText } from '../../../state/language'
import { IconButton } from '../../../ui/button'
import { rowName } from '../adapter/accessible-names'
import type { OpenSequence } from '../adapter/open-sequence'
import { pauseOrGoOn, stepBy, stopPlaying } from '../gestures/playing'
import { useSequence } from '../sequence-state'
import './playback-bar.css'

const texts = {
  bar: { en: 'Walk through the sequence', zh: '逐步演示' },
  previous: { en: 'Previous message', zh: '上一条消息' },
  pause: { en: 'Pause', zh: '暂停' },
  resume: { en: 'Go on', zh: '继续' },
  next: { en: 'Next message', zh: '下一条消息' },
  close: { en: 'End the walk', zh: '结束演示' },
} as const

/** ms that a message is shown while the walk goes on by itself. */
const pace = 1400

/** The walk through the messages: where it is, what is said there, and how to go on. */
export function PlaybackBar({ open }: { readonly open: OpenSequence }) {
  const text = useText()
  const language = useLanguage()
  const playback = useSequence((state) => state.playback)
  useEffect(() => {
    if (!playback?.running) return undefined
    const timer = setTimeout(() => stepBy(1), pace)
    return () => clearTimeout(timer)
  }, [playback])
  const messages = messagesOf(open.interaction)
  const at = messages.findIndex(({ id }) => id === playback?.message)
  const row = open.view.rows.find(({ id }) => id === playback?.message)
  if (!playback || !row) return null
  return (
    <div className="playback-bar floating" role="toolbar" aria-label={text(texts.bar)}>
      <IconButton
        icon="previous"
        label={text(texts.previous)}
        shortcut="←"
        side="above"
        disabled={at === 0}
        onClick={() => void stepBy(-1)}
      />
      <IconButton
        icon={playback.running ? 'pause' : 'play'}
        label={text(playback.running ? texts.pause : texts.resume)}
        shortcut="Space"
        side="above"
        onClick={pauseOrGoOn}
      />
      <IconButton
        icon="next"
        label={text(texts.next)}
        shortcut="→"
        side="above"
        disabled={at === messages.length - 1}
        onClick={() => void stepBy(1)}
      />
      <span className="playback-bar-count">
        {at + 1} / {messages.length}
      </span>
      <span className="playback-bar-text ellipsis" role="status">
        {rowName(open.view, row, language)}
      </span>
      <IconButton
        icon="close"
        label={text(texts.close)}
        shortcut="Escape"
        side="above"
        onClick={stopPlaying}
      />
    </div>
  )
}
