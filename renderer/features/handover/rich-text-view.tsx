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
      return (
        <button type="button" className="document-mention" onClick={() => openElement(span.element)}>
          {span.text}
        </button>
      )
    case 'audit':
      return (
        <button
          type="button"
          className="document-mention document-finding"
          onClick={() => onFinding(span.audit)}
        >
          {span.text}
        </button>
      )
    case 'profile':
      return (
        <button type="button" className="document-mention" onClick={() => openProfile(span.field)}>
          {span.text}
        </button>
      )
    case 'source':
      return <span title={span.url}>{span.text}</span>
    case 'strong':
      return <strong>{span.text}</strong>
    case 'code':
      return <code>{span.text}</code>
  }
}
