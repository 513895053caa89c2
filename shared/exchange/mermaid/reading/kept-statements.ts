import { hasElement } from '../../../model/element'
import { layerSchema } from '../../../model/layer'
import type { Board } from '../../../model/marks/mark'
import { type KeptStatement, keptStatementSchema } from '../../../model/statements/kept-statement'
import { type StatementKind, statementKinds } from '../../../model/statements/statement-text'
import type { Diagram } from '../../reading/diagram'
import { type Imported, known, type Remark } from '../../reading/imported'
import { isWarning } from '../mermaid-document'
import type { DataComment } from './comments'
import { type ReadStatement, readStatement } from './read-statement'
import { type SaidBesides, saidBesides } from './said-besides'
import type { SourceStatement } from './source-statements'
import { keptRemarks, mostLines, type Outcome } from './statement-remarks'
import { type Subject, subjectsOf } from './statement-subjects'

/** Statements that one text may bring; what comes behind them is left out. */
const mostStatements = 5000

/** What a text says that the model has no place for: as records of the design, and a remark for each kind of it. */
export function keptStatements(
  statements: readonly SourceStatement[],
  diagram: Diagram,
  imported: Imported,
  comments: readonly DataComment[],
): { readonly records: ReadonlyMap<string, KeptStatement>; readonly remarks: readonly Remark[] } {
  const board = boardOf(imported)
  const head = comments.find(({ data }) => 'view' in data)
  const subjects = subjectsOf(imported, diagram)
  const records = new Map<string, KeptStatement>()
  const outcomes: Outcome[] = []
  const isStated = (id: string): boolean => imported.stated.has(id)
  let number = 0
  const keep = (
    kind: StatementKind,
    said: string | null,
    subject: Subject | null,
    line: number | null,
    isLost = false,
  ): void => {
    do number += 1
    while (isStated(`t${number}`))
    const record =
      said === null || isLost || records.size >= mostStatements
        ? undefined
        : known(keptStatementSchema, { id: `t${number}`, board, kind, ...subject, text: said })
    if (record) records.set(record.id, record)
    outcomes.push({
      kind,
      line,
      said: said ?? '',
      isKept: record !== undefined,
      isLost: isLost || said === null,
    })
  }
  const sought = new Map<StatementKind, number>()
  const besides = saidBesides(diagram, imported, head !== undefined, subjects)
  for (const [index, statement] of statements.entries()) {
    const { line } = statement
    const read = readStatement(statement, diagram.kind, head?.data ?? null)
    if (read?.kind === 'comment') {
      if (isWarning(statement.text)) continue
      const isAbove = statement.place !== 'diagram' || (head !== undefined && line < head.line)
      const next = isAbove
        ? undefined
        : statements.slice(index + 1).find(({ text: each }) => !each.startsWith('%%'))
      keep('comment', read.text, next ? subjects.ofStatement(next.text, next.line) : null, line)
    } else if (read) keepRead(read, line)
  }
  for (const each of besides) keep(each.kind, each.text, each.subject, lineOf(each), each.isLost)
  for (const { data, line } of comments) {
    const kind = statementKinds.find((each) => each === data.kept)
    const about = idsIn(imported, data.about)
    const lane = known(layerSchema, data.lane)
    if (kind && typeof data.text === 'string')
      keep(
        kind,
        data.text,
        about === undefined ? (lane ? { lane } : null) : { about },
        line,
        data.about !== undefined && about === undefined,
      )
  }
  return { records, remarks: keptRemarks(outcomes) }

  function keepRead({ kind, text: said, names }: ReadStatement, line: number): void {
    if (names === null) keep(kind, said, null, line)
    for (const name of names ?? []) {
      const subject = subjects.named(name)
      keep(kind, said, subject, line, subject === null)
    }
  }

  function lineOf({ kind, word }: SaidBesides): number | null {
    const looked = (sought.get(kind) ?? 0) + 1
    sought.set(kind, looked)
    if (looked > mostLines) return null
    return statements.find(({ text: each }) => word.test(each))?.line ?? null
  }
}

/** The id that a comment names, of an element that the text has. */
function idsIn({ design, stated }: Imported, id: unknown): string | undefined {
  return typeof id === 'string' && stated.has(id) && (design.groups.has(id) || hasElement(design, id))
    ? id
    : undefined
}

function boardOf({ view, design }: Imported): Board {
  const [interaction] = design.interactions.values()
  return view === 'sequence' && interaction
    ? { view, interaction: interaction.id }
    : { view: view === 'sequence' ? 'layered' : view }
}
