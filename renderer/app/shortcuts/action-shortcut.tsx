import { type KeyboardEvent, useState } from 'react'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import type { Action } from '../actions/action'
import { actions } from '../actions/registry'
import { giveShortcut, ownerOf } from './change-shortcut'
import { keysOf } from './keys-of'
import { onMac } from './platform'
import { isReserved, recordedShortcut } from './recorded-shortcut'
import { shortcutText } from './shortcut'
import { canvasKeyGroups } from './shortcut-groups'
import { changeLabel, reserved, taken, texts } from './texts'

type Recording =
  | { readonly at: 'rest' | 'listening' }
  /** Somebody else has the keys. */
  | { readonly at: 'taken' | 'reserved'; readonly shortcut: string }

const canvasKeys: ReadonlySet<string> = new Set(
  canvasKeyGroups.flatMap(({ rows }) => rows.map(({ keys }) => keys)),
)

/** An action with its keys, which a press makes changeable. */
export function ActionShortcut({ action }: { readonly action: Action }) {
  const text = useText()
  const keys = keysOf(
    action,
    useStudio((state) => state.settings),
  )
  const [recording, setRecording] = useState<Recording>({ at: 'rest' })
  const rest = () => setRecording({ at: 'rest' })
  const give = (shortcut: string | null) => {
    giveShortcut(action, shortcut, actions.values())
    rest()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (recording.at !== 'listening') return
    event.preventDefault()
    event.stopPropagation()
    const { key } = event
    if (key === 'Escape') rest()
    else if (key === 'Backspace' || key === 'Delete') give(null)
    else {
      const shortcut = recordedShortcut(event.nativeEvent, onMac)
      if (shortcut === null) return
      const owner = ownerOf(shortcut, actions.values())
      if (isReserved(shortcut, canvasKeys)) setRecording({ at: 'reserved', shortcut })
      else if (owner && owner.id !== action.id) setRecording({ at: 'taken', shortcut })
      else give(shortcut)
    }
  }

  return (
    <div className="shortcut-sheet-row">
      <span>{text(action.label)}</span>
      <button
        type="button"
        className="shortcut-sheet-keys"
        aria-label={text(changeLabel(action.label))}
        aria-pressed={recording.at === 'listening'}
        onClick={() => setRecording({ at: 'listening' })}
        onBlur={() => recording.at === 'listening' && rest()}
        onKeyDown={onKeyDown}
      >
        {recording.at === 'listening' ? (
          text(texts.press)
        ) : keys.length === 0 ? (
          <span className="shortcut-sheet-none">{text(texts.noKeys)}</span>
        ) : (
          keys.map((each) => <Kbd key={each} keys={shortcutText(each, onMac)} />)
        )}
      </button>
      {recording.at === 'reserved' && (
        <p className="shortcut-sheet-note" role="alert">
          {text(reserved(shortcutText(recording.shortcut, onMac)))}
        </p>
      )}
      {recording.at === 'taken' && (
        <p className="shortcut-sheet-note" role="alert">
          {text(taken(shortcutText(recording.shortcut, onMac), labelOfOwner(recording.shortcut)))}
          <span className="shortcut-sheet-choice">
            <Button onClick={() => give(recording.shortcut)}>{text(texts.takeOver)}</Button>
            <Button onClick={rest}>{text(texts.keep)}</Button>
          </span>
        </p>
      )}
    </div>
  )
}

const labelOfOwner = (shortcut: string) =>
  ownerOf(shortcut, actions.values())?.label ?? { en: shortcut, zh: shortcut }
