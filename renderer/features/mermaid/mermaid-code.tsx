import { useMemo, useState } from 'react'
import { useText } from '../../state/language'
import { texts } from './texts'
import { tokenize } from './tokenize'

/** px; the style sheet says the same. */
const lineHeight = 18
/** Lines drawn above and below what is in view. */
const spare = 20
/** Lines in view at most: the pane is 190 px high. */
const inView = 12

/** Mermaid text in colours. Only the lines in view are drawn: a large design has thousands. */
export function MermaidCode({ text: mermaid }: { readonly text: string }) {
  const text = useText()
  const lines = useMemo(() => tokenize(mermaid), [mermaid])
  const [top, setTop] = useState(0)
  const first = Math.max(0, Math.min(Math.floor(top / lineHeight), lines.length) - spare)
  const shown = lines.slice(first, first + inView + 2 * spare)
  return (
    <section
      className="mermaid-code selectable"
      aria-label={text(texts.text)}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <pre
        className="mermaid-lines"
        style={{ paddingTop: first * lineHeight, height: lines.length * lineHeight }}
      >
        {shown.map(({ number, tokens }) => (
          <div key={number} className="mermaid-line">
            {tokens.map((token) => (
              <span key={token.at} className={`mermaid-${token.kind}`}>
                {token.text}
              </span>
            ))}
          </div>
        ))}
      </pre>
    </section>
  )
}
