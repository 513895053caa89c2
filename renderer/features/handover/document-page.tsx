import type { ReactNode } from 'react'
import type { TextDocument } from '../../../shared/exchange/document/document'
import { documentHtml } from '../../../shared/exchange/document/document-html'
import { documentMarkdown } from '../../../shared/exchange/document/document-markdown'
import { copyText, saveText } from '../../state/hand-over'
import { useLanguage, useText } from '../../state/language'
import { Button } from '../../ui/button'
import { DocumentView } from './document-view'
import type { PageProps } from './page-props'
import { texts } from './texts'

interface DocumentPageProps extends PageProps {
  readonly document: TextDocument
  /** What the page offers beside copying and saving, such as a choice of what is shown. */
  readonly children?: ReactNode
  /** What stands before the text, such as a picture of it. */
  readonly lead?: ReactNode
}

/** A document with what can be done with it: copied and saved as it is shown. */
export function DocumentPage({ document, onFinding, children, lead }: DocumentPageProps) {
  const text = useText()
  const language = useLanguage()
  const { title } = document
  return (
    <>
      <header className="handover-head">
        {children}
        <span className="handover-space" />
        <Button
          size="small"
          icon="copy"
          onClick={() => void copyText(documentMarkdown(document), texts.copied)}
        >
          {text(texts.copy)}
        </Button>
        <Button
          size="small"
          icon="save"
          onClick={() => void saveText(title, 'md', documentMarkdown(document))}
        >
          {text(texts.saveMarkdown)}
        </Button>
        <Button
          size="small"
          icon="save"
          onClick={() => void saveText(title, 'html', documentHtml(document, language))}
        >
          {text(texts.saveHtml)}
        </Button>
      </header>
      <DocumentView document={document} lead={lead} onFinding={onFinding} />
    </>
  )
}
