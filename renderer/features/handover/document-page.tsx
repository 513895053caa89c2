import type { ReactNode } from 'react'
import type { TextDocument } from '../../../shared/exchange/document/document'
import { DocumentActions, type Written } from './document-actions'
import { DocumentView } from './document-view'
import type { PageProps } from './page-props'

interface DocumentPageProps extends PageProps {
  readonly document: TextDocument
  /** What the page offers beside copying and saving, such as a choice of what is shown. */
  readonly children?: ReactNode
  /** What stands before the text, such as a picture of it. */
  readonly lead?: ReactNode
  readonly written?: Written
}

/** A document with what can be done with it: copied and saved as it is shown. */
export function DocumentPage({ document, onFinding, children, lead, written }: DocumentPageProps) {
  return (
    <>
      <header className="handover-head">
        {children}
        <span className="handover-space" />
        <DocumentActions document={() => document} written={written} />
      </header>
      <DocumentView document={document} lead={lead} onFinding={onFinding} />
    </>
  )
}
