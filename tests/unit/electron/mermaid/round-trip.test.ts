import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxId } from '../../../../shared/base/ids'
import { classMermaid } from '../../../../shared/exchange/mermaid/class-mermaid'
import { deploymentMermaid } from '../../../../shared/exchange/mermaid/deployment-mermaid'
import { layeredMermaid } from '../../../../shared/exchange/mermaid/layered-mermaid'
import { sequenceMermaid } from '../../../../shared/exchange/mermaid/sequence-mermaid'
import { designFromData, designToData } from '../../../../shared/file/design-data'
import { type Design, type DesignTable, emptyDesign } from '../../../../shared/model/design'
import { interactionOf } from '../../../support/interaction'
import { importText } from '../../../support/mermaid/import-text'
import { workspaceArbitrary } from '../../../support/workspace-arbitrary'

const options = { language: 'en', title: 'T' } as const

/** The records of some tables, as in a file. */
const tablesOf = (design: Design, tables: readonly DesignTable[]) => {
  const data = designToData(design)
  return Object.fromEntries(tables.map((table) => [table, data[table] ?? []]))
}

const read = async (text: string, around: Design): Promise<Design> => (await importText(text, around)).design

const designs = workspaceArbitrary.map(({ scenarios: [first] }) =>
  first ? designFromData(first.design) : emptyDesign(),
)

/** Designs with hostile texts: each is written, read by the real parser, and compared record by record. */
const forDesigns = (check: (design: Design) => Promise<void>) =>
  fc.assert(fc.asyncProperty(designs, check), { numRuns: 40 })

describe('what an export says comes back', () => {
  it('services, links and places of the layered view, in either language', () =>
    forDesigns(async (design) => {
      if (design.services.size === 0) return
      const tables = ['services', 'links', 'placements'] as const
      // The studio lets nobody link a service to itself; a file may.
      const links = new Map([...design.links].filter(([, { source, target }]) => source !== target))
      for (const [language, pinned] of [
        ['en', false],
        ['zh', false],
        ['zh', true],
      ] as const) {
        const { text } = layeredMermaid(design, { ...options, language, pinned })
        expect(tablesOf(await read(text, emptyDesign()), tables)).toEqual(
          tablesOf({ ...design, links }, tables),
        )
      }
    }))

  it('packages, classes, relations, patterns and places of the class view', () =>
    forDesigns(async (design) => {
      if (design.classes.size === 0) return
      const tables = ['packages', 'classes', 'classPlacements', 'classRelations', 'patterns'] as const
      for (const pinned of [false, true]) {
        const { text } = classMermaid(design, { ...options, pinned })
        expect(tablesOf(await read(text, design), tables)).toEqual(tablesOf(design, tables))
      }
    }))

  it('every sequence', () =>
    forDesigns(async (design) => {
      for (const interaction of design.interactions.values()) {
        if (interaction.participants.length === 0) continue
        for (const pinned of [false, true]) {
          const { text } = sequenceMermaid(design, interaction, { ...options, pinned })
          expect([...(await read(text, design)).interactions.values()]).toEqual([interaction])
        }
      }
    }))

  it('a box that somebody else’s lifeline parts is one box', async () => {
    const made = emptyDesign()
    const framed = interactionOf(made, ['A', 'B', 'C'], [], {
      boxes: [{ id: boxId('q1.b1'), name: 'Ours', tint: 'grey' }],
    })
    const interaction = {
      ...framed,
      participants: framed.participants.map((each, n) => (n === 1 ? each : { ...each, box: boxId('q1.b1') })),
    }
    const { text } = sequenceMermaid(made, interaction, options)
    expect(text.match(/^\s*box /gm)).toHaveLength(2)
    expect([...(await read(text, made)).interactions.values()]).toEqual([interaction])
  })

  it('places where services run, and what runs there', () =>
    forDesigns(async (design) => {
      if (design.deploymentNodes.size === 0) return
      const tables = ['deploymentNodes', 'deployments', 'deploymentPlacements'] as const
      const { text } = deploymentMermaid(design, options)
      expect(tablesOf(await read(text, design), tables)).toEqual(tablesOf(design, tables))
    }))
})
