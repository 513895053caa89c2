import { useState } from 'react'
import type { Localized } from '../../../shared/base/localized'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Kbd } from '../../ui/kbd'
import '../../ui/field.css'
import { actions } from '../actions/registry'
import { showOverlay } from '../app-state'
import { texts as appTexts } from '../texts'
import { ActionShortcut } from './action-shortcut'
import { resetShortcuts } from './change-shortcut'
import { keysOf } from './keys-of'
import { onMac } from './platform'
import { shortcutText } from './shortcut'
import { type ActionGroup, actionGroups, type CanvasKeyGroup, canvasKeyGroups } from './shortcut-groups'
import { texts } from './texts'
import './shortcut-sheet.css'

/** Every shortcut there is, and every action that could have one. */
export function ShortcutSheet() {
  const text = useText()
  const settings = useStudio((state) => state.settings)
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLowerCase()
  const fits = (label: Localized, keys: readonly string[]): boolean =>
    [label.en, label.zh, ...keys.map((each) => shortcutText(each, onMac))].some((each) =>
      each.toLowerCase().includes(wanted),
    )

  const ofActions = actionGroups([...actions.values()]).map(({ name, actions }) => ({
    name,
    actions: actions.filter((each) => {
      const keys = keysOf(each, settings)
      // Without a query only what has keys: the sheet is there to be read.
      return wanted === '' ? keys.length > 0 : fits(each.label, keys)
    }),
  }))
  const ofCanvas = canvasKeyGroups.map(({ name, rows }) => ({
    name,
    rows: rows.filter(({ keys, does }) => fits(does, [keys])),
  }))
  const nothing = ofActions.every((group) => group.actions.length === 0) && ofCanvas.every(isEmpty)

  return (
    <Dialog
      title={text(appTexts.shortcuts)}
      closeLabel={text(appTexts.close)}
      width={1040}
      onClose={() => showOverlay(null)}
    >
      <div className="shortcut-sheet-head">
        <input
          className="input"
          aria-label={text(texts.filter)}
          placeholder={text(texts.filter)}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Button disabled={Object.keys(settings.shortcuts).length === 0} onClick={resetShortcuts}>
          {text(texts.reset)}
        </Button>
      </div>
      <p className="shortcut-sheet-how">{text(texts.how)}</p>
      {nothing && <p className="shortcut-sheet-how">{text(texts.none)}</p>}
      <div className="shortcut-sheet">
        {ofActions.map((group) => group.actions.length > 0 && <Actions key={group.name.en} {...group} />)}
        {ofCanvas.map((group) => !isEmpty(group) && <CanvasKeys key={group.name.en} {...group} />)}
      </div>
    </Dialog>
  )
}

const isEmpty = ({ rows }: CanvasKeyGroup): boolean => rows.length === 0

function Actions({ name, actions: shown }: ActionGroup) {
  const text = useText()
  return (
    <section className="shortcut-sheet-group">
      <h3 className="overline">{text(name)}</h3>
      {shown.map((each) => (
        <ActionShortcut key={each.id} action={each} />
      ))}
    </section>
  )
}

function CanvasKeys({ name, rows }: CanvasKeyGroup) {
  const text = useText()
  return (
    <section className="shortcut-sheet-group">
      <h3 className="overline">{text(name)}</h3>
      {rows.map(({ keys, does }) => (
        <div key={keys} className="shortcut-sheet-row">
          <span>{text(does)}</span>
          <Kbd keys={shortcutText(keys, onMac)} />
        </div>
      ))}
    </section>
  )
}
