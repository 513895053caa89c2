import type { Design } from '../../../model/design'
import { designFromDiagram } from '../../reading/design-from-diagram'
import type { Diagram } from '../../reading/diagram'
import type { Imported } from '../../reading/imported'
import { dataComments } from './comments'
import { withFlowchartLines } from './flowchart-lines'
import { keptStatements } from './kept-statements'
import { lostForms } from './lost-forms'
import { titleOf } from './read-statement'
import { silentLosses } from './silent-losses'
import { sourceStatements } from './source-statements'

/**
 * A design from a Mermaid text and what the parser makes of it: what the text says as elements, what rides in its
 * comments as it was, and a remark for everything that found no place.
 *
 * @param around the design that the text is put into
 * @param name what a sequence is called that has no title
 */
export function importDiagram(parsed: Diagram, text: string, name: string, around: Design): Imported {
  const comments = dataComments(text)
  const statements = sourceStatements(text, parsed.kind)
  const diagram = parsed.kind === 'flowchart' ? withFlowchartLines(parsed, statements) : parsed
  const title = statements.find(
    ({ place, text: each }) => place === 'front matter' && each.startsWith('title:'),
  )
  const imported = designFromDiagram(diagram, comments, (title && titleOf(title.text)) || name, around)
  const { records, remarks } = keptStatements(statements, diagram, imported, comments)
  return {
    ...imported,
    design: { ...imported.design, keptStatements: records },
    remarks: [
      ...silentLosses(text, diagram.kind),
      ...imported.remarks,
      ...lostForms(
        diagram,
        statements,
        imported.design,
        comments.some(({ data }) => 'view' in data),
      ),
      ...remarks,
    ],
  }
}
