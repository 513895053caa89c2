import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { AppError } from '../../../shared/base/app-error'
import type { Result } from '../../../shared/base/result'
import { textBlocks } from '../../../shared/exchange/reading/text-blocks'
import type { ImportRead } from '../../../shared/ipc/contract'
import {
  type Asked,
  chooseImport,
  endImport,
  importAsScenario,
  importHere,
  readDiagram,
  useImport,
} from '../../state/import-mermaid'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Select } from '../../ui/select'
import { ImportVerdict } from './import-verdict'
import { texts } from './texts'
import './import-dialog.css'

/** The import dialog, where it was asked for. Another text that is handed over starts it anew. */
export function ImportDialog() {
  const asked = useImport((state) => state.asked)
  return asked && <AskedImport key={`${asked.name} ${asked.text}`} asked={asked} />
}

function AskedImport({ asked }: { readonly asked: Asked }) {
  const text = useText()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(asked.text)
  const [chosen, setChosen] = useState(0)
  const blocks = useMemo(() => textBlocks(typed), [typed])
  const block = blocks[chosen] ?? blocks[0]
  const name = block?.name || asked.name || text(texts.imported)
  const read = useRead(block?.text ?? '', name)
  const value = read?.ok ? read.value : null
  const isEmpty = value !== null && Object.values(value.design).every((table) => (table?.length ?? 0) === 0)
  const done = (how: (value: ImportRead) => void) => () => {
    if (!value) return
    endImport()
    how(value)
  }
  const markLine = (line: number): void => {
    const area = field.current
    if (!area || !block) return
    const start = typed.indexOf(block.text)
    const lines = block.text.split('\n')
    const from = Math.max(start, 0) + lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
    area.focus()
    area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0))
  }
  return (
    <Dialog
      title={text(texts.title)}
      closeLabel={text(texts.close)}
      width={720}
      onClose={endImport}
      actions={
        <>
          <Button icon="folder" onClick={() => void chooseImport()}>
            {text(texts.choose)}
          </Button>
          <span className="import-space" />
          <Button disabled={!value || isEmpty} onClick={done((it) => importAsScenario(it, name))}>
            {text(texts.asScenario)}
          </Button>
          <Button variant="primary" disabled={!value || isEmpty} onClick={done(importHere)}>
            {text(texts.here)}
          </Button>
        </>
      }
    >
      <div className="import">
        {blocks.length > 1 && (
          <div className="import-block">
            <span>{text(texts.block)}</span>
            <Select
              aria-label={text(texts.block)}
              value={String(block ? blocks.indexOf(block) : 0)}
              options={blocks.map((each, n) => ({ value: String(n), label: each.name || text(texts.block) }))}
              onChange={(value) => setChosen(Number(value))}
            />
          </div>
        )}
        <textarea
          ref={field}
          id={id}
          className="input import-text"
          aria-label={text(texts.field)}
          placeholder={text(texts.placeholder)}
          spellCheck={false}
          rows={14}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div role="status">
          {typed.trim() !== '' && !block && <p className="import-refused">{text(texts.noDiagram)}</p>}
          {block && (
            <ImportVerdict
              read={read}
              isEmpty={isEmpty}
              onLine={markLine}
              onRepair={(repaired) => setTyped(typed.replace(block.text, () => repaired))}
            />
          )}
        </div>
      </div>
    </Dialog>
  )
}

/** ms without a key before a text is read. */
const pause = 250

/** What the reader of its notation makes of a text; `null` while nobody knows yet. */
function useRead(text: string, name: string): Result<ImportRead, AppError> | null {
  const [known, setKnown] = useState<{ text: string; read: Result<ImportRead, AppError> } | null>(null)
  useEffect(() => {
    if (text === '') return
    let current = true
    const timer = setTimeout(() => {
      void readDiagram({ text, name }, false).then((read) => {
        if (current) setKnown({ text, read })
      })
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, name])
  return known?.text === text ? known.read : null
}
