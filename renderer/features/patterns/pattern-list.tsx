import type { KeyboardEvent } from 'react'
import { patternFamilies, patternFamilyNames } from '../../../shared/catalog/pattern'
import { patterns } from '../../../shared/catalog/pattern-list'
import { useText } from '../../state/language'
import { buttonsOf, nextPlace } from '../../ui/move-focus'
import { showPattern, useLibrary } from './library-state'
import { texts } from './texts'

/** The nine patterns, family by family. Arrow keys go through them. */
export function PatternList() {
  const text = useText()
  const chosen = useLibrary((state) => state.pattern)
  return (
    <nav className="pattern-list" aria-label={text(texts.patterns)} onKeyDown={move}>
      {patternFamilies.map((family) => (
        <section key={family}>
          <h3 className="overline">{text(patternFamilyNames[family])}</h3>
          {[...patterns.values()]
            .filter((pattern) => pattern.family === family)
            .map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className="pattern-item"
                aria-current={id === chosen}
                tabIndex={id === chosen ? 0 : -1}
                onClick={() => showPattern(id)}
              >
                {text(name)}
              </button>
            ))}
        </section>
      ))}
    </nav>
  )
}

function move(event: KeyboardEvent<HTMLElement>): void {
  const { buttons, at } = buttonsOf(event.currentTarget)
  const to = nextPlace(event.key, at, buttons.length)
  const button = to === null ? undefined : buttons[to]
  if (!button) return
  event.preventDefault()
  button.focus()
  button.click()
}
