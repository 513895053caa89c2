import { describe, expect, it } from 'vitest'
import { markId } from '../../../../shared/base/ids'
import { notations } from '../../../../shared/exchange/notation'
import { type Viewed, viewMermaid, viewNotation, viewSvg } from '../../../../shared/exchange/view-text'
import { emptyDesign } from '../../../../shared/model/design'
import { viewKinds } from '../../../../shared/model/view-kind'
import { smallInteraction, smallViews } from './small-views'

const options = { theme: 'light', language: 'en', title: 'T' } as const
const diagrams = {
  layered: 'flowchart TB',
  deployment: 'flowchart TB',
  classes: 'classDiagram',
  sequence: 'sequenceDiagram',
}
/** What is seen in one view only. */
const seen = {
  layered: 'asyncpg',
  deployment: '华东',
  classes: 'SqlOrderRepository',
  sequence: 'INSERT INTO orders',
}

describe.each(viewKinds)('the %s view', (view) => {
  const viewed = { view, interaction: smallInteraction }

  it('is exported as Mermaid of its kind', () => {
    const made = viewMermaid(smallViews, viewed, options)
    if (!made.ok) throw new Error(made.error.en)
    expect(made.value.text.split('\n')[3]).toBe(diagrams[view])
    expect(made.value.text).toContain(seen[view])
  })

  it('is exported as a picture', () => {
    const made = viewSvg(smallViews, viewed, options)
    if (!made.ok) throw new Error(made.error.en)
    expect(made.value).toMatch(/^<\?xml [^>]*>\n<svg /)
    expect(made.value).toContain(seen[view])
  })

  it('says what is missing where there is nothing', () => {
    for (const made of [
      viewMermaid(emptyDesign(), { view, interaction: null }, options),
      viewSvg(emptyDesign(), { view, interaction: { ...smallInteraction, participants: [] } }, options),
      ...notations.map((notation) =>
        viewNotation(emptyDesign(), { view, interaction: null }, notation, options),
      ),
    ]) {
      if (made.ok) throw new Error('something was exported')
      expect(made.error.en).toMatch(/nothing to export yet/)
      expect(made.error.zh).toMatch(/暂无可导出的内容/)
    }
  })

  it('is a picture also where there are marks and nothing else', () => {
    const design = emptyDesign()
    const board = view === 'sequence' ? { view, interaction: smallInteraction.id } : { view }
    const content = { kind: 'note', text: 'Ideas', colour: 'yellow', size: 'small' } as const
    const mark = { id: markId('m1'), board, x: 40, y: 40, width: 120, height: 80, order: 0, content }
    design.marks.set('m1', mark)
    const interaction = { ...smallInteraction, participants: [], boxes: [], steps: [] }
    const made = viewSvg(design, { view, interaction }, options)
    expect(made.ok && made.value).toContain('Ideas')
    design.marks.set('m1', { ...mark, content: { kind: 'comment', text: 'Ideas', resolved: false } })
    expect(viewSvg(design, { view, interaction }, options).ok).toBe(false)
  })

  it('is exported in every notation that can express it', () => {
    const made = notations.map((notation) => viewNotation(smallViews, viewed, notation, options))
    for (const each of made) {
      if (each.ok) expect(each.value).toContain(seen[view])
      else
        expect([view, each.error.en]).toEqual(['classes', expect.stringMatching(/^Structurizr has no class/)])
    }
    expect(made.filter(({ ok }) => ok)).toHaveLength(view === 'classes' ? 3 : 4)
  })
})

it('asks for messages where Structurizr would have nothing of a sequence to show', () => {
  const silent: Viewed = { view: 'sequence', interaction: { ...smallInteraction, steps: [] } }
  const made = viewNotation(smallViews, silent, 'structurizr', options)
  expect(made.ok || made.error.zh).toMatch(/还没有消息/)
  expect(viewNotation(smallViews, silent, 'd2', options).ok).toBe(true)
})
