import { useMemo } from 'react'
import { IconButton } from './button'
import { pythonTokens } from './python-tokens'
import './python-code.css'

interface PythonCodeProps {
  readonly code: string
  /** The text is no Python, and has no colours. */
  readonly plain?: boolean
  /** Accessible name of the text. */
  readonly label: string
  readonly copyLabel: string
  readonly onCopy: () => void
}

/** Python in colours, or any other text without, to be read, selected and copied. */
export function PythonCode({ code, plain = false, label, copyLabel, onCopy }: PythonCodeProps) {
  const lines = useMemo(
    () =>
      code
        .trimEnd()
        .split('\n')
        .map((text, number) => ({
          number,
          tokens: plain ? [{ at: 0, kind: 'plain' as const, text }] : pythonTokens(text),
        })),
    [code, plain],
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
