import type { MouseEvent } from 'react'
import { type RichText, type Span, spansOf } from '../../../shared/exchange/document/rich-text'
import { openElement, openProfile } from '../../state/open-mention'
import type { PageProps } from './page-props'
import { placed } from './placed'

interface RichTextViewProps extends PageProps {
  readonly text: RichText
}

/** A sentence whose mentions are pressed: an element is shown in its view, an audit opens its finding. */
export const RichTextView = ({ text, ...props }: RichTextViewProps) =>
  placed(spansOf(text)).map(([key, span]) =>
    typeof span === 'string' ? span : <SpanView key={key} span={span} {...props} />,
  )

function SpanView({ span, onFinding }: PageProps & { readonly span: Span }) {
  switch (span.kind) {
    case 'element':
      return <Mention text={span.text} to={span.element} onOpen={() => openElement(span.element)} />
    case 'audit':
      return <Mention text={span.text} to={span.audit} finding onOpen={() => onFinding(span.audit)} />
    case 'profile':
      return <Mention text={span.text} to={span.field ?? 'profile'} onOpen={() => openProfile(span.field)} />
    case 'source':
      return <span title={span.url}>{span.text}</span>
    case 'strong':
      return <strong>{span.text}</strong>
    case 'code':
      return <code>{span.text}</code>
  }
}

interface MentionProps {
  readonly text: string
  /** What it names, as an address within the window. */
  readonly to: string
  readonly finding?: boolean
  readonly onOpen: () => void
}

/** Words that lead somewhere. The window has no other page, so nothing is followed but the press itself. */
function Mention({ text, to, finding = false, onOpen }: MentionProps) {
  const open = (event: MouseEvent): void => {
    event.preventDefault()
    onOpen()
  }
  return (
    <a
      className={`document-mention${finding ? ' document-finding' : ''}`}
      href={`#${to}`}
      draggable={false}
      onClick={open}
    >
      {text}
    </a>
  )
}
