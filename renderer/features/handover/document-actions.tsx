import type { TextDocument } from '../../../shared/exchange/document/document'
import { documentHtml } from '../../../shared/exchange/document/document-html'
import { documentMarkdown } from '../../../shared/exchange/document/document-markdown'
import { copyText, saveText } from '../../state/hand-over'
import { useLanguage, useText } from '../../state/language'
import { Button } from '../../ui/button'
import { texts } from './texts'

/** How a document becomes files, where that is not as usual. */
export interface Written {
  /** What its files are called; absent: by its title. */
  readonly fileName?: string
  /** Its Markdown where that has more than the document. */
  readonly markdown?: string
  /** Its page where its pictures need more than the document has. */
  readonly html?: () => Promise<string>
}

interface DocumentActionsProps {
  /** Makes the document when somebody asks for it. */
  readonly document: () => TextDocument
  readonly written?: Written | undefined
}

/** Copies and saves a document. */
export function DocumentActions({ document, written = {} }: DocumentActionsProps) {
  const text = useText()
  const language = useLanguage()
  const { fileName, markdown, html } = written
  const asMarkdown = (made: TextDocument): string => markdown ?? documentMarkdown(made)
  const asHtml = async (made: TextDocument): Promise<string> => (html ? html() : documentHtml(made, language))
  const save = async (
    format: 'md' | 'html',
    write: (made: TextDocument) => string | Promise<string>,
  ): Promise<void> => {
    const made = document()
    await saveText(fileName ?? made.title, format, await write(made))
  }
  return (
    <div className="document-actions">
      <Button size="small" icon="copy" onClick={() => void copyText(asMarkdown(document()), texts.copied)}>
        {text(texts.copy)}
      </Button>
      <Button size="small" icon="save" onClick={() => void save('md', asMarkdown)}>
        {text(texts.saveMarkdown)}
      </Button>
      <Button size="small" icon="save" onClick={() => void save('html', asHtml)}>
        {text(texts.saveHtml)}
      </Button>
    </div>
  )
}
