import { useText } from '../../state/language'
import { Dialog } from '../../ui/dialog'
import { Kbd } from '../../ui/kbd'
import { actions } from '../actions/registry'
import { showOverlay } from '../app-state'
import { texts } from '../texts'
import { onMac } from './platform'
import { shortcutText } from './shortcut'
import { type ShortcutGroup, shortcutGroups } from './shortcut-groups'
import './shortcut-sheet.css'

/** Every shortcut there is. */
export function ShortcutSheet() {
  const text = useText()
  return (
    <Dialog
      title={text(texts.shortcuts)}
      closeLabel={text(texts.close)}
      width={1040}
      onClose={() => showOverlay(null)}
    >
      <div className="shortcut-sheet">
        {shortcutGroups([...actions.values()]).map((group) => (
          <Group key={group.name.en} group={group} />
        ))}
      </div>
    </Dialog>
  )
}

function Group({ group }: { readonly group: ShortcutGroup }) {
  const text = useText()
  return (
    <section className="shortcut-sheet-group">
      <h3 className="overline">{text(group.name)}</h3>
      <dl>
        {group.rows.map(({ label, keys }) => (
          <div key={label.en} className="shortcut-sheet-row">
            <dt>{text(label)}</dt>
            <dd>
              {keys.map((each) => (
                <Kbd key={each} keys={shortcutText(each, onMac)} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
