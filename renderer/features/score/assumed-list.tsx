import type { ElementId } from '../../../shared/base/ids'
import { formatAssumed } from '../../../shared/i18n/format-assumed'
import type { Design } from '../../../shared/model/design'
import { basisTexts } from '../../../shared/report/assumption-basis'
import type { Assumed } from '../../../shared/report/quantities'
import { elementName } from '../../state/element-name'
import { useText } from '../../state/language'
import { fieldOf } from '../../state/open-assumption'
import { Tooltip } from '../../ui/tooltip'
import { moreAssumed, texts } from './texts'
import './assumed-list.css'

/** Assumptions that one place lists. */
const listed = 4

interface AssumedListProps {
  readonly assumes: readonly Assumed[]
  readonly design: Design
  /** Elements that are named beside the list: of one that stands alone the name is not repeated. */
  readonly named: readonly ElementId[]
  readonly tabIndex?: number
}

/** What the numbers of a finding rest on and nobody stated; a press leads to the field that states it. */
export function AssumedList({ assumes, design, named, tabIndex = 0 }: AssumedListProps) {
  const text = useText()
  if (assumes.length === 0) return null
  const [only] = named.length === 1 ? named : []
  const more = assumes.length - listed
  return (
    <ul className="assumed-list">
      {assumes.slice(0, listed).map((assumed) => {
        const { kind, element, basis } = assumed
        const name = element && element !== only ? elementName(design, element) : null
        const why = basis ? `${text(basisTexts[basis].text)} ${text(texts.state)}` : text(texts.state)
        return (
          <li key={`${element} ${kind}`}>
            <Tooltip text={why}>
              <button
                type="button"
                className="assumed"
                tabIndex={tabIndex}
                onClick={() => fieldOf(assumed)?.()}
              >
                {text(formatAssumed(assumed, name))}
              </button>
            </Tooltip>
          </li>
        )
      })}
      {more > 0 && <li className="assumed-more">{text(moreAssumed(more))}</li>}
    </ul>
  )
}
