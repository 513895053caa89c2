import { describe, expect, it } from 'vitest'
import { elementIdSchema } from '../../../../../shared/base/ids'
import {
  bullets,
  heading,
  numbered,
  paragraph,
  type TextDocument,
} from '../../../../../shared/exchange/document/document'
import { documentFolder } from '../../../../../shared/exchange/document/document-folder'
import { documentHtml } from '../../../../../shared/exchange/document/document-html'
import { documentMarkdown } from '../../../../../shared/exchange/document/document-markdown'
import {
  code,
  joined,
  plainOf,
  rich,
  source,
  strong,
} from '../../../../../shared/exchange/document/rich-text'

const orders = { kind: 'element', text: 'Orders <v2>', element: elementIdSchema.parse('orders') } as const

const document: TextDocument = {
  title: 'A | B',
  blocks: [
    heading('Why *this* one'),
    paragraph(rich`${orders} waits for ${strong('Redis')}, see ${source('RFC', 'https://example.org/a b')}.`),
    bullets(['1. not a number', '- not a list']),
    numbered([rich`Set ${code('a`b')}`]),
    {
      kind: 'table',
      columns: [{ head: 'What' }, { head: 'Points', isFigure: true }],
      rows: [['a|b', '3.1']],
    },
    { kind: 'code', language: 'sh', text: 'echo ```\n' },
    { kind: 'diagram', title: 'Layers', mermaid: 'flowchart TB\n', svg: '<svg/>' },
  ],
}

describe('a sentence', () => {
  it('is put together from texts and mentions', () => {
    expect(rich`${orders} and ${rich`the ${orders}`}`).toEqual([orders, ' and ', 'the ', orders])
    expect(plainOf(joined([orders, 'Cache'], ', '))).toBe('Orders <v2>, Cache')
    expect(plainOf('plain')).toBe('plain')
  })
})

describe('documentMarkdown', () => {
  it('writes what people wrote as they wrote it', () => {
    expect(documentMarkdown(document)).toBe(`# A \\| B

## Why \\*this\\* one

Orders \\<v2\\> waits for **Redis**, see [RFC](<https://example.org/a%20b>).

- 1\\. not a number
- \\- not a list

1. Set \`\`a\`b\`\`

| What | Points |
| --- | ---: |
| a\\|b | 3.1 |

\`\`\`\`sh
echo \`\`\`
\`\`\`\`

**Layers**

\`\`\`mermaid
flowchart TB
\`\`\`
`)
  })
})

describe('documentHtml', () => {
  const html = documentHtml(document, 'zh')

  it('says its language and escapes what people wrote', () => {
    expect(html).toContain('<html lang="zh-CN">')
    expect(html).toContain(
      '<p><span class="element">Orders &lt;v2&gt;</span> waits for <strong>Redis</strong>, see ',
    )
    expect(html).toContain('<td>a|b</td><td class="figure">3.1</td>')
    expect(html).toContain('<figure>\n<svg/>\n<figcaption>Layers</figcaption>')
  })

  it('sets a table of many columns closer, and gives its long cells room', () => {
    const columns = Array.from({ length: 8 }, (_, at) => ({ head: `C${at}`, isFigure: at > 5 }))
    const cells = ['low', 'Restart of a part', '单点重启期间中断', '', '', '', '1–2', '3']
    const html = documentHtml({ title: '', blocks: [{ kind: 'table', columns, rows: [cells] }] }, 'en')
    expect(html).toContain('<table class="wide">')
    expect(html).toContain('<td>low</td><td class="long">Restart of a part</td>')
    expect(html).toContain('<td class="long">单点重启期间中断</td>')
    expect(html).toContain('<td class="figure">1–2</td>')
    expect(documentHtml(document, 'en')).not.toMatch(/class="(?:wide|long)/)
  })

  it('numbers its pages on paper, and keeps what introduces a table or a list with it', () => {
    const html = documentHtml(document, 'en')
    expect(html).toContain('content: counter(page) " / " counter(pages)')
    expect(html).toMatch(/p:has\(\+ table\), p:has\(\+ ul\)[^{]*\{ break-after: avoid; \}/)
  })

  it('loads nothing and links to web pages only', () => {
    const hostile = documentHtml(
      { title: '</title><script>', blocks: [paragraph(rich`${source('here', 'javascript:alert(1)')}`)] },
      'en',
    )
    expect(hostile).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>')
    expect(hostile).toContain('<p>here</p>')
    expect(html).not.toMatch(/<(script|link|img|iframe)|url\(|@import/)
  })
})

describe('documentFolder', () => {
  it('lays the pictures beside the text, with their Mermaid folded under them', () => {
    const diagram = (title: string) =>
      ({ kind: 'diagram', title, mermaid: 'flowchart TB\n', svg: `<svg id="${title}"/>` }) as const
    const [readme, ...pictures] = documentFolder({
      title: 'Shop',
      blocks: [diagram('时序 / 下单'), diagram('../..'), paragraph(rich`${source('Handbook', 'page 4')}`)],
    })
    expect(pictures).toEqual([
      { path: 'views/1-时序-下单.svg', text: '<svg id="时序 / 下单"/>' },
      { path: 'views/2.svg', text: '<svg id="../.."/>' },
    ])
    expect(readme.path).toBe('README.md')
    expect(readme.text).toBe(`# Shop

**时序 / 下单**

![时序 / 下单](<views/1-%E6%97%B6%E5%BA%8F-%E4%B8%8B%E5%8D%95.svg>)

<details>
<summary>Mermaid</summary>

\`\`\`mermaid
flowchart TB
\`\`\`

</details>

**../..**

![../..](<views/2.svg>)

<details>
<summary>Mermaid</summary>

\`\`\`mermaid
flowchart TB
\`\`\`

</details>

Handbook
`)
  })
})
