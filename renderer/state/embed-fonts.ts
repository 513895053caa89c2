import type { Locale } from '../../shared/base/localized'
import type { TextDocument } from '../../shared/exchange/document/document'
import { facesIn, fontProbe } from '../../shared/exchange/document/document-fonts'
import { documentHtml } from '../../shared/exchange/document/document-html'
import { setFonts } from './hand-over'

/** A document as a page that has the parts of the studio's fonts in it that it needs; without them where they cannot be had. */
export async function pageWithFonts(document: TextDocument, language: Locale): Promise<string> {
  const answer = await setFonts(fontProbe(documentHtml(document, language)), 'embedded')
  return documentHtml(document, language, answer.ok ? facesIn(answer.value) : '')
}
