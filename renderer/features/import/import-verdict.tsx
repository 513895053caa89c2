import type { AppError } from '../../../shared/base/app-error'
import { errorText } from '../../../shared/base/error-texts'
import type { Result } from '../../../shared/base/result'
import type { Remark } from '../../../shared/exchange/reading/imported'
import type { ImportRead } from '../../../shared/ipc/contract'
import { counted } from '../../state/import-counts'
import { addedHere } from '../../state/import-mermaid'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { lineNumber, ofThem, texts } from './texts'

interface ImportVerdictProps {
  readonly read: Result<ImportRead, AppError> | null
  readonly isEmpty: boolean
  /** Shows a line of the text, from 1. */
  readonly onLine: (line: number) => void
  readonly onRepair: (text: string) => void
}

/** What a text becomes, what is to be known about it, or why it cannot be read and how it could. */
export function ImportVerdict({ read, isEmpty, onLine, onRepair }: ImportVerdictProps) {
  const text = useText()
  if (!read) return <p className="import-waits">{text(texts.reading)}</p>
  if (!read.ok) return <Refusal error={read.error} onLine={onLine} onRepair={onRepair} />
  const { remarks } = read.value
  const lists = [
    { title: texts.remarks, listed: remarks.filter(({ kept }) => !kept) },
    { title: texts.kept, listed: remarks.filter(({ kept }) => kept) },
  ]
  return (
    <>
      <p className="import-taken">
        <Icon name="check" size={14} />
        {isEmpty ? text(texts.nothing) : <Counts read={read.value} />}
      </p>
      {lists
        .filter(({ listed }) => listed.length > 0)
        .map(({ title, listed }) => (
          <section key={title.en} className="import-remarks" aria-label={text(title)}>
            <h3>{text(title)}</h3>
            <ul>
              {numbered(listed).map(({ number, remark }) => (
                <RemarkLine key={number} remark={remark} onLine={onLine} />
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

/** How much there is in the text and, where the open design has some of it, how much of that would come into it. */
function Counts({ read }: { readonly read: ImportRead }) {
  const text = useText()
  const around = useOpenDesign()
  const added = around && counted(addedHere(read, around))
  const all = counted(read.design)
  return text(added === null || added.en === all.en ? all : ofThem(all, added))
}

/** Remarks have no identity beyond their place. */
const numbered = (remarks: readonly Remark[]) => remarks.map((remark, number) => ({ number, remark }))

function RemarkLine({
  remark,
  onLine,
}: {
  readonly remark: Remark
  readonly onLine: (line: number) => void
}) {
  const text = useText()
  const { line } = remark
  return (
    <li>
      {line !== null && (
        <Button size="small" variant="quiet" onClick={() => onLine(line)}>
          {text(lineNumber(line))}
        </Button>
      )}
      <span>{text(remark.text)}</span>
    </li>
  )
}

function Refusal({
  error,
  onLine,
  onRepair,
}: {
  readonly error: AppError
  readonly onLine: (line: number) => void
  readonly onRepair: (text: string) => void
}) {
  const text = useText()
  if (error.code !== 'mermaid-refused' && error.code !== 'text-refused')
    return <p className="import-refused">{text(errorText(error))}</p>
  const { line } = error
  const isMermaid = error.code === 'mermaid-refused'
  const title = isMermaid ? texts.refused : texts.unreadable
  const column = isMermaid ? error.column : null
  const repair = isMermaid ? error.repair : undefined
  const detail = isMermaid ? error.detail : text(error.detail)
  return (
    <section className="import-refused" aria-label={text(title)}>
      <p className="import-refused-title">
        <Icon name="warning" size={14} />
        {text(title)}
        {line !== null && (
          <Button size="small" variant="quiet" onClick={() => onLine(line)}>
            {text(lineNumber(line))}
            {column !== null && ` : ${column}`}
          </Button>
        )}
      </p>
      <p className="import-detail selectable">{detail}</p>
      {repair && (
        <p className="import-repair">
          <span>{text(repair.what)}</span>
          <Button size="small" onClick={() => onRepair(repair.text)}>
            {text(texts.repair)}
          </Button>
        </p>
      )}
    </section>
  )
}
