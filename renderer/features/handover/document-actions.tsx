import type { TextDocument } from '../../../shared/exchange/document/document'
import { documentHtml } from '../../../shared/exchange/document/document-html'
import { documentMarkdown } from '../../../shared/exchange/document/document-markdown'
import { copyText, saveText } from '../../state/hand-over'
import { useLanguage, useText } from '../../state/language'
import { Button } from '../../ui/button'
import { texts } from './texts'

interface DocumentActionsProps {
  /** Makes the document when somebody asks for it. */
  readonly document: () => TextDocument
}

/** Copies and saves a document. */
export function DocumentActions({ document }: DocumentActionsProps) {
  const text = useText()
  const language = useLanguage()
  const save = (format: 'md' | 'html', write: (made: TextDocument) => string): void => {
    const made = document()
    void saveText(made.title, format, write(made))
  }
  return (
    <>
      <Button
        size="small"
        icon="copy"
        onClick={() => void copyText(documentMarkdown(document()), texts.copied)}
      >
        {text(texts.copy)}
      </Button>
      <Button size="small" icon="save" onClick={() => save('md', documentMarkdown)}>
        {text(texts.saveMarkdown)}
      </Button>
      <Button size="small" icon="save" onClick={() => save('html', (made) => documentHtml(made, language))}>
        {text(texts.saveHtml)}
      </Button>
    </>
  )
}
