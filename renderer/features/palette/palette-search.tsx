import type { Technology } from '../../../shared/catalog/technology'
import { useText } from '../../state/language'
import { Icon } from '../../ui/icon'
import { Kbd } from '../../ui/kbd'
import { addToCanvas } from './add-to-canvas'
import { paletteSearchId } from './focus-palette-search'
import { texts } from './texts'

interface PaletteSearchProps {
  readonly query: string
  readonly onChange: (query: string) => void
  /** What Enter adds. */
  readonly best: Technology | null
  /** The person goes on to the rows. */
  readonly onLeave: () => void
}

/** The search box: Enter adds the best match, arrow down goes to the rows, Escape empties it. */
export function PaletteSearch({ query, onChange, best, onLeave }: PaletteSearchProps) {
  const text = useText()
  return (
    <div className="palette-search">
      <Icon name="search" />
      <input
        id={paletteSearchId}
        type="search"
        className="palette-search-input"
        aria-label={text(texts.search)}
        placeholder={text(texts.search)}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onLeave()
          } else if (event.key === 'Enter' && best) addToCanvas(best.id)
          else if (event.key === 'Escape' && query !== '') {
            event.preventDefault()
            onChange('')
          }
        }}
      />
      {query === '' && <Kbd keys="/" />}
    </div>
  )
}
