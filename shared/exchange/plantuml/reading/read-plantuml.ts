import { ok, type Result } from '../../../base/result'
import { type ReadDiagram, refused } from '../../reading/read-diagram'
import { textRemarks } from '../../reading/text-remarks'
import { kindOf } from './kind-of'
import { readClasses } from './read-classes'
import { readComponents } from './read-components'
import { readSequence } from './read-sequence'
import { longestLine, StatementCursor, statementsOf } from './statements'

const readers = { component: readComponents, class: readClasses, sequence: readSequence } as const

/**
 * A PlantUML text as component, class or sequence diagram, by what it says. Nothing is included, expanded or looked up;
 * what was not understood is a remark with its line.
 *
 * @returns `text-refused` for other kinds of diagrams
 */
export function readPlantuml(text: string): Result<ReadDiagram> {
  const all = statementsOf(text)
  const statements = all.filter(({ text: written }) => written.length <= longestLine)
  const kind = kindOf(statements)
  if (kind === null)
    return refused('PlantUML', all[0]?.line ?? null, {
      en: 'only component, deployment, class and sequence diagrams have a view here.',
      zh: '这里只能显示组件图、部署图、类图和时序图。',
    })
  const remarks = textRemarks()
  for (const { text: written, line } of all)
    if (written.length > longestLine)
      remarks.say(
        {
          en: `This line is longer than ${longestLine} characters and was left out.`,
          zh: `此行超过 ${longestLine} 个字符，已略去。`,
        },
        line,
      )
  const diagram = readers[kind](new StatementCursor(statements), remarks)
  return ok({ diagram, remarks: remarks.all() })
}
