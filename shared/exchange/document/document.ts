import type { RichText } from './rich-text'

/** What stands below each other on a page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: RichText }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly RichText[][] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  /** A view: where there is room for pictures its SVG is shown, in a text its Mermaid. */
  | { readonly kind: 'diagram'; readonly title: string; readonly mermaid: string; readonly svg: string }

export interface Column {
  readonly head: string
  /** Figures line up at their right end. */
  readonly isFigure?: boolean
}

/**
 * A text that is made from a design, in one language and without any notation: the window shows it with mentions that
 * lead to the elements, and it is written as Markdown and HTML.
 */
export interface TextDocument {
  readonly title: string
  readonly blocks: readonly Block[]
}

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: RichText): Block => ({ kind: 'paragraph', text })
export const bullets = (items: readonly RichText[]): Block => ({ kind: 'list', ordered: false, items })
export const numbered = (items: readonly RichText[]): Block => ({ kind: 'list', ordered: true, items })
