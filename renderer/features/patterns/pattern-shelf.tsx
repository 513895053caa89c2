import { patternFamilies, patternFamilyNames } from '../../../shared/catalog/pattern'
import { patterns } from '../../../shared/catalog/pattern-list'
import { dragPattern } from '../../canvas'
import { useText } from '../../state/language'
import { showPattern } from './library-state'
import { texts } from './texts'
import './pattern-shelf.css'

/** The patterns at hand, family by family: they are dragged onto the class view, or pressed to open the library there. */
export function PatternShelf({ onOpen }: { readonly onOpen: () => void }) {
  const text = useText()
  return (
    <section className="pattern-shelf" aria-label={text(texts.patterns)}>
      <h3 className="overline">{text(texts.patterns)}</h3>
      {patternFamilies.map((family) => (
        <div key={family} className="pattern-shelf-family" title={text(patternFamilyNames[family])}>
          {[...patterns.values()]
            .filter((pattern) => pattern.family === family)
            .map(({ id, name, intent }) => (
              <button
                key={id}
                type="button"
                className="pattern-shelf-item ellipsis"
                title={text(intent)}
                draggable
                onDragStart={(event) => {
                  event.dataTransfer.setData(dragPattern, id)
                  event.dataTransfer.effectAllowed = 'copy'
                }}
                onClick={() => {
                  showPattern(id)
                  onOpen()
                }}
              >
                {text(name)}
              </button>
            ))}
        </div>
      ))}
    </section>
  )
}
