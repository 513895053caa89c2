import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import { elsewhere, showElsewhere } from '../../state/elsewhere'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { openInteractionIn } from '../../state/view'
import { texts } from './texts'
import '../../ui/element-link.css'

/** The other views that show the selected element, each a way to go there. */
export function SeenElsewhere({ design, element }: { readonly design: Design; readonly element: ElementId }) {
  const text = useText()
  const view = useStudio((state) => state.view)
  const interaction = useStudio((state) => openInteractionIn(state)?.id)
  const places = elsewhere(design, element, { view, interaction })
  if (places.length === 0) return null
  return (
    <section className="inspector-part">
      <h3 className="overline">{text(texts.seenIn)}</h3>
      <div className="inspector-places">
        {places.map((place) => (
          <button
            key={place.label.en}
            type="button"
            className="element-link ellipsis"
            title={text(place.label)}
            onClick={() => showElsewhere(place)}
          >
            {text(place.label)}
          </button>
        ))}
      </div>
    </section>
  )
}
