import { beforeEach, describe, expect, it } from 'vitest'
import {
  dragPicture,
  exportAs,
  exportView,
  shownView,
} from '../../../../../renderer/features/export/export-actions'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { firstChoice } from '../../../../../shared/ipc/export-choice'
import { emptyDesign } from '../../../../../shared/model/design'
import { design } from '../../../../support/design'
import { type Asked, openInWindow } from '../../../../support/studio-window'
import { smallViews } from '../../../shared/exchange/small-views'

const notices = (): string[] => useStudio.getState().notices.map(({ tone, text }) => `${tone}: ${text.en}`)
let asked: Asked

beforeEach(() => {
  asked = openInWindow(
    design({ api: { technology: 'fastapi', name: 'Order API' }, db: 'postgresql' }, { 'api -> db': {} }),
    {
      answers: { 'export:save': { path: '/home/ada/Order platform - A.svg' } },
    },
  )
})

describe('exporting the view', () => {
  it('asks where to, suggests a name, and says where the file is', async () => {
    await exportView('svg', 'file')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.args).toMatchObject({ suggestedName: 'Order platform - A - Layers', format: 'svg' })
    expect(JSON.stringify(asked[0]?.args)).toContain('Order API')
    expect(notices()).toEqual(['info: Exported to /home/ada/Order platform - A.svg'])
  })

  it('suggests a name that is short enough for any file system, and some name in any case', async () => {
    const { document } = useStudio.getState()
    for (const name of ['x'.repeat(200), '']) {
      if (document) document.workspace.name = name
      await exportView('svg', 'file')
    }
    const suggested = asked.map(({ args }) => (args as { suggestedName: string }).suggestedName)
    expect(suggested).toEqual([`${'x'.repeat(71)} - Layers`, 'A - Layers'])
  })

  it('draws the theme and the language that are on screen', async () => {
    document.documentElement.dataset.theme = 'dark'
    useStudio.setState(({ settings }) => ({ settings: { ...settings, language: 'zh' } }))
    await exportView('svg', 'clipboard')
    delete document.documentElement.dataset.theme
    await exportView('svg', 'clipboard')
    const [dark, light] = asked.map(({ args }) => JSON.stringify(args))
    expect(dark).toContain('#14181F')
    expect(light).toContain('#FAFBFC')
    expect(dark).toContain('接口')
  })

  it('draws no more than what is selected', async () => {
    await exportView('svg', 'clipboard', { kind: 'selection', elements: new Set(['api']) })
    await exportView('svg', 'clipboard', { kind: 'selection', elements: new Set() })
    expect(asked).toHaveLength(1)
    expect(JSON.stringify(asked[0]?.args)).toMatch(/Order API/)
    expect(JSON.stringify(asked[0]?.args)).not.toMatch(/PostgreSQL/)
    expect(notices().at(-1)).toMatch(/^error: Nothing is selected/)
  })

  it('copies Mermaid and says so', async () => {
    await exportView('mermaid', 'clipboard')
    expect(asked.map(({ name }) => name)).toEqual(['clipboard:write'])
    expect(JSON.stringify(asked[0]?.args)).toMatch(/flowchart/)
    expect(notices()).toEqual(['info: The view was copied as Mermaid.'])
  })

  it('says why a notation cannot express a view', async () => {
    asked = openInWindow(smallViews)
    useStudio.setState({ view: 'classes' })
    await exportView('structurizr', 'file')
    expect(asked).toEqual([])
    expect(notices().at(-1)).toMatch(/^error: Structurizr has no class diagrams/)
  })

  it('gives each notation the ending of its files', async () => {
    for (const notation of ['drawio', 'plantuml', 'structurizr', 'd2'] as const)
      await exportView(notation, 'file')
    expect(asked.map(({ args }) => (args as { format: string }).format)).toEqual([
      'drawio',
      'puml',
      'dsl',
      'd2',
    ])
    await exportView('d2', 'clipboard')
    expect(notices().at(-1)).toBe('info: The view was copied as D2.')
  })

  it('says nothing when the person cancels', async () => {
    openInWindow(design({ api: 'fastapi' }))
    await exportView('mermaid', 'file')
    expect(notices()).toEqual([])
  })

  it('follows the open view, and names the file after the sequence', async () => {
    asked = openInWindow(smallViews, { answers: { 'export:save': { path: '/home/ada/x.mmd' } } })
    useStudio.setState({ view: 'sequence' })
    await exportView('mermaid', 'file')
    await exportView('svg', 'file')
    useStudio.setState({ view: 'classes' })
    await exportView('mermaid', 'file')
    const saved = asked.map(({ args }) => args as { suggestedName: string; text: string })
    expect(saved.map(({ suggestedName }) => suggestedName)).toEqual([
      'Order platform - A - 下单',
      'Order platform - A - 下单',
      'Order platform - A - Classes',
    ])
    expect(saved.map(({ text }) => /sequenceDiagram|<svg|classDiagram/.exec(text)?.[0])).toEqual([
      'sequenceDiagram',
      '<svg',
      'classDiagram',
    ])
    expect(saved[0]?.text).toContain('Order platform · A · 下单')
  })

  it('says what an empty view lacks', async () => {
    useStudio.setState({ view: 'classes' })
    await exportView('svg', 'clipboard')
    expect(asked).toEqual([])
    expect(notices()[0]).toMatch(/^error: The class view has no classes/)
  })

  it('exports no empty design', async () => {
    asked = openInWindow(emptyDesign())
    await exportView('svg', 'file')
    expect(asked).toEqual([])
    expect(notices()[0]).toMatch(/^error: The layered view is empty/)
  })

  it('sets the letters of a picture as they were chosen', async () => {
    asked = openInWindow(smallViews, {
      answers: { 'export:fonts': '<svg>outlines</svg>', 'export:save': { path: '/home/ada/x.svg' } },
    })
    const chosen = { ...firstChoice, format: 'svg', fonts: 'outlines' } as const
    await exportAs(shownView(), chosen, { kind: 'view' }, 'file')
    expect(asked.map(({ name }) => name)).toEqual(['export:fonts', 'export:save'])
    expect(asked[0]?.args).toMatchObject({ fonts: 'outlines' })
    expect(asked[1]?.args).toMatchObject({ format: 'svg', text: '<svg>outlines</svg>' })
  })

  it('hands a dragged picture over as a file with the name of the view', async () => {
    asked = openInWindow(smallViews, { answers: { 'export:drag': null } })
    const shown = shownView()
    if (!shown) throw new Error('a design is open')
    await dragPicture(shown, { ...firstChoice, format: 'svg' }, '<svg/>')
    expect(asked).toEqual([
      {
        name: 'export:drag',
        args: { suggestedName: 'Order platform - A - Layers', format: 'svg', content: '<svg/>' },
      },
    ])
  })
})
