import type { Localized } from '../../../shared/base/localized'
import { useText } from '../../state/language'
import { Icon } from '../../ui/icon'
import { Tooltip } from '../../ui/tooltip'
import { createClass, createPackage } from './class-actions'

const texts = {
  class: { en: 'New class', zh: '新建类' },
  package: { en: 'New package', zh: '新建包' },
} as const satisfies Record<string, Localized>

/** Buttons of the tool bar that make what the class view is made of. */
export function ClassTools() {
  const text = useText()
  return (
    <>
      <span className="tool-bar-line" />
      <Tooltip text={text(texts.class)} shortcut="N">
        <button
          type="button"
          className="tool-bar-tool"
          aria-label={text(texts.class)}
          aria-keyshortcuts="N"
          onClick={() => createClass()}
        >
          <Icon name="class" size={18} />
          <span className="tool-bar-letter" aria-hidden="true">
            N
          </span>
        </button>
      </Tooltip>
      <Tooltip text={text(texts.package)} shortcut="Shift+N">
        <button
          type="button"
          className="tool-bar-tool"
          aria-label={text(texts.package)}
          aria-keyshortcuts="Shift+N"
          onClick={createPackage}
        >
          <Icon name="package" size={18} />
        </button>
      </Tooltip>
    </>
  )
}
