import { expect, it } from 'vitest'
import { type Exported, makeExport } from '../../../../../renderer/features/export/make-export'
import { scopesFor } from '../../../../../renderer/features/export/scopes'
import { type ExportChoice, exportFormats, firstChoice } from '../../../../../shared/ipc/export-choice'
import { emptyDesign } from '../../../../../shared/model/design'
import { equalWeights } from '../../../../../shared/report/dimension'
import { design } from '../../../../support/design'
import { scoreReport } from '../../../../support/report'

const shown = (of = design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })): Exported => ({
  design: of,
  viewed: { view: 'layered', interaction: null },
  language: 'en',
  title: 'Shop',
  scored: null,
})
const scored = {
  title: 'Shop · A',
  report: scoreReport([], { technicalFeasibility: 80 }),
  infos: new Map(),
  weights: equalWeights,
}
const choose = (more: Partial<ExportChoice>): ExportChoice => ({ ...firstChoice, ...more })
const picture = (choice: Partial<ExportChoice>, of = shown()): string => {
  const made = makeExport(of, choose(choice), { kind: 'view' })
  if (!made.ok || made.value.kind !== 'pictures') throw new Error('it is no picture')
  return made.value.pictures.join('')
}

it('draws a PNG as large as was chosen, and other pictures as they are', () => {
  const width = (svg: string): number => Number(svg.match(/width="(\d+)"/)?.[1])
  const plain = width(picture({ format: 'svg', scale: 3 }))
  expect(width(picture({ format: 'png', scale: 3 }))).toBe(3 * plain)
  expect(width(picture({ format: 'pdf', scale: 3 }))).toBe(plain)
})

it('takes theme and background as they were chosen', () => {
  expect(picture({ theme: 'dark' })).toContain('#14181F')
  expect(picture({ theme: 'light' })).toContain('#FAFBFC')
  expect(picture({ theme: 'light', transparent: true })).not.toContain('#FAFBFC')
})

it('makes a page of a document of every view that is not empty', () => {
  const made = makeExport(shown(), choose({ format: 'pdf' }), { kind: 'all' })
  expect(made.ok && made.value.kind === 'pictures' && made.value.pictures).toHaveLength(1)
})

it('says what is missing of an empty design, in every format', () => {
  for (const format of exportFormats) {
    const made = makeExport(shown(emptyDesign()), choose({ format }), { kind: 'all' })
    expect(made.ok ? '' : made.error.en).toMatch(/nothing to export/)
  }
})

it('offers of a view what the format can show', () => {
  const keys = (format: ExportChoice['format'], selection = new Set<string>()) =>
    scopesFor(format, shown(), selection).map(({ key }) => key)
  expect(keys('mermaid', new Set(['api']))).toEqual(['view'])
  expect(keys('svg', new Set(['api']))).toEqual(['view', 'selection'])
  expect(keys('pdf')).toEqual(['view', 'all'])
})

it('writes everything as one text or as a folder once the design is scored', () => {
  expect(makeExport(shown(), choose({ format: 'markdown' }), { kind: 'view' })).toMatchObject({ ok: false })
  const markdown = makeExport({ ...shown(), scored }, choose({ format: 'markdown', pinned: true }), {
    kind: 'view',
  })
  if (!markdown.ok || markdown.value.kind !== 'text') throw new Error('it is no text')
  expect(markdown.value.text).toMatch(/^# Shop · A\n/)
  expect(markdown.value.text).toContain('config:\n  layout: dagre\n  theme: default\n  look: classic\n---')
  const folder = makeExport({ ...shown(), scored }, choose({ format: 'bundle', theme: 'dark' }), {
    kind: 'view',
  })
  if (!folder.ok || folder.value.kind !== 'folder') throw new Error('it is no folder')
  expect(folder.value.files.map(({ path }) => path)).toEqual(['README.md', 'views/1-Layers.svg'])
  expect(folder.value.files[1]?.text).toContain('#14181F')
})
