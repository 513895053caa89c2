import { type Localized, same } from '../../../shared/base/localized'
import { notationEndings, notationNames } from '../../../shared/exchange/notation'
import type { ExportFormat } from '../../../shared/ipc/export-choice'

export const formatNames: { readonly [F in ExportFormat]: Localized } = {
  svg: same('SVG'),
  png: same('PNG'),
  pdf: same('PDF'),
  mermaid: same('Mermaid'),
  plantuml: same(notationNames.plantuml),
  structurizr: same(notationNames.structurizr),
  d2: same(notationNames.d2),
  drawio: same(notationNames.drawio),
  markdown: { en: 'Markdown, everything', zh: 'Markdown，全部内容' },
  bundle: { en: 'Folder, everything', zh: '文件夹，全部内容' },
}

/** Formats that are a text. */
export type TextFormat = Exclude<ExportFormat, 'svg' | 'png' | 'pdf' | 'bundle'>

/** The endings of their files. */
export const textEndings = { mermaid: 'mmd', ...notationEndings, markdown: 'md' } as const satisfies {
  readonly [F in TextFormat]: string
}

/** What is said once something is on the clipboard. */
export const copied = (format: ExportFormat): Localized =>
  format === 'markdown'
    ? { en: 'Everything was copied as Markdown.', zh: '全部内容已作为 Markdown 复制。' }
    : {
        en: `The view was copied as ${formatNames[format].en}.`,
        zh: `视图已作为 ${formatNames[format].zh} 复制。`,
      }
