import type { Block } from '../../../shared/exchange/document/document'
import type { PageProps } from './page-props'
import { placed } from './placed'
import { RichTextView } from './rich-text-view'

interface DocumentBlockProps extends PageProps {
  readonly block: Block
}

/** One block of a document. */
export function DocumentBlock({ block, ...props }: DocumentBlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : block.level === 3 ? 'h3' : 'h4'
      return <Heading>{block.text}</Heading>
    }
    case 'paragraph':
      return (
        <p>
          <RichTextView text={block.text} {...props} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {placed(block.items).map(([key, item]) => (
            <li key={key}>
              <RichTextView text={item} {...props} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <DocumentTable table={block} {...props} />
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      )
    case 'diagram':
      // As an image nothing in it can run.
      return (
        <figure>
          <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(block.svg)}`} alt={block.title} />
          <figcaption>{block.title}</figcaption>
        </figure>
      )
  }
}

interface DocumentTableProps extends PageProps {
  readonly table: Extract<Block, { kind: 'table' }>
}

function DocumentTable({ table: { columns, rows }, ...props }: DocumentTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {placed(columns).map(([key, { head, isFigure }]) => (
            <th key={key} scope="col" data-figure={isFigure}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed(rows).map(([row, cells]) => (
          <tr key={row}>
            {placed(cells).map(([key, cell], index) => (
              <td key={key} data-figure={columns[index]?.isFigure}>
                <RichTextView text={cell} {...props} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
