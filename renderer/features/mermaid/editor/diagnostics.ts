import type { Diagnostic } from '@codemirror/lint'
import type { EditorState, Text } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { AppError } from '../../../../shared/base/app-error'
import { errorText } from '../../../../shared/base/error-texts'
import type { Localized } from '../../../../shared/base/localized'
import type { Remark } from '../../../../shared/exchange/reading/imported'
import { useStudio } from '../../../state/studio-store'
import { lineChanges } from './line-changes'

const say = (text: Localized): string => text[useStudio.getState().settings.language]

/** Why a text is refused, marked where it is, with the repair that Mermaid would take. */
export function refusal({ doc }: EditorState, error: AppError): Diagnostic {
  const message = say(errorText(error))
  if (error.code !== 'mermaid-refused') return { ...lineSpan(doc, 1), severity: 'error', message }
  const { line, column, repair } = error
  const span = lineSpan(doc, line ?? 1)
  const from = column === null ? span.from : Math.min(span.from + column - 1, span.to)
  return {
    from: from < span.to ? from : span.from,
    to: span.to,
    severity: 'error',
    message,
    actions: repair
      ? [
          {
            name: say(repair.what),
            apply: (view: EditorView) =>
              view.dispatch({
                changes: lineChanges(view.state.doc.toString(), repair.text),
                userEvent: 'input',
              }),
          },
        ]
      : [],
  }
}

/** What was read otherwise than somebody may expect. */
export const remarked = ({ doc }: EditorState, { line, text }: Remark): Diagnostic => ({
  ...lineSpan(doc, line ?? 1),
  severity: 'warning',
  message: say(text),
})

/** A line without the spaces before it. */
function lineSpan(doc: Text, number: number): { readonly from: number; readonly to: number } {
  const { from, to, text } = doc.line(Math.min(Math.max(number, 1), doc.lines))
  return { from: Math.min(from + (text.length - text.trimStart().length), to), to }
}
