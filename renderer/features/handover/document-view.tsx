import { type ReactNode, useRef } from 'react'
import type { Block, TextDocument } from '../../../shared/exchange/document/document'
import { useText } from '../../state/language'
import { DocumentBlock } from './document-block'
import type { PageProps } from './page-props'
import { placed } from './placed'
import { texts } from './texts'
import './document-view.css'

interface DocumentViewProps extends PageProps {
  readonly document: TextDocument
  /** Stands between the title and the text. */
  readonly lead?: ReactNode
}

type Heading = Extract<Block, { kind: 'heading' }>

/** A document to be read: its headings as an outline beside it, and mentions that lead to what they are about. */
export function DocumentView({ document: { title, blocks }, lead, ...props }: DocumentViewProps) {
  const text = useText()
  const page = useRef<HTMLElement>(null)
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading' && block.level < 4)
  const goTo = (index: number): void =>
    page.current?.querySelectorAll(':scope > h2, :scope > h3')[index]?.scrollIntoView({ block: 'start' })
  return (
    <div className="document">
      <article ref={page} className="document-page selectable" aria-label={title}>
        <h1>{title}</h1>
        {lead}
        {placed(blocks).map(([key, block]) => (
          <DocumentBlock key={key} block={block} {...props} />
        ))}
      </article>
      {headings.length > 1 && (
        <nav className="document-outline" aria-label={text(texts.outline)}>
          <h2>{text(texts.outline)}</h2>
          <ul>
            {placed(headings).map(([key, heading], index) => (
              <li key={key} data-level={heading.level}>
                <button type="button" className="ellipsis" title={heading.text} onClick={() => goTo(index)}>
                  {heading.text}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
