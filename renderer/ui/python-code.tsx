import { useMemo } from 'react'
import { IconButton } from './button'
import { pythonTokens } from './python-tokens'
import './python-code.css'

interface PythonCodeProps {
  readonly code: string
  /** Accessible name of the text. */
  readonly label: string
  readonly copyLabel: string
  readonly onCopy: () => void
}

/** Python in colours, to be read, selected and copied. */
export function PythonCode({ code, label, copyLabel, onCopy }: PythonCodeProps) {
  const lines = useMemo(
    () =>
      code
        .trimEnd()
        .split('\n')
        .map((text, number) => ({ number, tokens: pythonTokens(text) })),
    [code],
  )
  return (
    <div className="python">
      <section className="python-code selectable" aria-label={label}>
        <pre className="python-lines">
          {lines.map(({ number, tokens }) => (
            <div key={number} className="python-line">
              {tokens.map((token) => (
                <span key={token.at} className={`python-${token.kind}`}>
                  {token.text}
                </span>
              ))}
            </div>
          ))}
        </pre>
      </section>
      <div className="python-copy">
        <IconButton icon="copy" label={copyLabel} onClick={onCopy} />
      </div>
    </div>
  )
}
