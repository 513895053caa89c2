import { expect, it } from 'vitest'
import { installedFonts } from '../../../../../electron/cli/installed-fonts'
import { setFonts } from '../../../../../electron/fonts/set-fonts'
import { paragraph } from '../../../../../shared/exchange/document/document'
import { facesIn, fontProbe } from '../../../../../shared/exchange/document/document-fonts'
import { documentHtml } from '../../../../../shared/exchange/document/document-html'

it('brings the faces of the studio that a page has characters of, and no others', async () => {
  const page = (text: string): string => documentHtml({ title: '', blocks: [paragraph(text)] }, 'en')
  const familiesOf = async (text: string): Promise<string[]> => {
    const set = await setFonts(fontProbe(page(text)), 'embedded', installedFonts())
    if (!set.ok) throw new Error(set.error.code)
    const faces = facesIn(set.value)
    return [...new Set([...faces.matchAll(/font-family:'([^']+)'/g)].map(([, name]) => name ?? ''))]
  }
  expect(await familiesOf('plain')).toEqual(['Inter'])
  expect(await familiesOf('路线图 < & >')).toEqual(['Inter', 'Noto Sans SC'])
  expect(facesIn('<svg></svg>')).toBe('')
})
