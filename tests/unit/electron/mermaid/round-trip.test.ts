import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDiagram } from '../../../../electron/mermaid/parse-diagram'
import { classMermaid } from '../../../../shared/exchange/mermaid/class-mermaid'
import { deploymentMermaid } from '../../../../shared/exchange/mermaid/deployment-mermaid'
import { layeredMermaid } from '../../../../shared/exchange/mermaid/layered-mermaid'
import { importDiagram } from '../../../../shared/exchange/mermaid/reading/import-diagram'
import { sequenceMermaid } from '../../../../shared/exchange/mermaid/sequence-mermaid'
import { designFromData, designToData } from '../../../../shared/file/design-data'
import { type Design, type DesignTable, emptyDesign } from '../../../../shared/model/design'
import { workspaceArbitrary } from '../../../support/workspace-arbitrary'

const options = { language: 'en', title: 'T' } as const

/** The records of some tables, as in a file. */
const tablesOf = (design: Design, tables: readonly DesignTable[]) => {
  const data = designToData(design)
  return Object.fromEntries(tables.map((table) => [table, data[table] ?? []]))
}

async function read(text: string, around: Design) {
  const parsed = await parseDiagram(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error) + text)
  return importDiagram(parsed.value, text, 'Sequence', around).design
}

const designs = workspaceArbitrary.map((data) => designFromData((data as any).scenarios[0].design))

describe('what an export says comes back', () => {
  it('layered', async () => {
    await fc.assert(
      fc.asyncProperty(designs, fc.constantFrom('en', 'zh'), async (design, language) => {
        fc.pre(design.services.size > 0)
        const text = layeredMermaid(design, { language, title: 'T' } as any).text
        const back = await read(text, emptyDesign())
        const tables = ['services', 'links', 'placements'] as const
        const loops = new Map([...design.links].filter(([, l]) => l.source !== l.target))
        expect(tablesOf(back, tables)).toEqual(tablesOf({ ...design, links: loops }, tables))
      }),
      { numRuns: 40, interruptAfterTimeLimit: 15000 },
    )
  })
  it('classes', async () => {
    await fc.assert(
      fc.asyncProperty(designs, async (design) => {
        fc.pre(design.classes.size > 0)
        const text = classMermaid(design, options).text
        const back = await read(text, design)
        const tables = ['packages', 'classes', 'classPlacements', 'classRelations', 'patterns'] as const
        expect(tablesOf(back, tables)).toEqual(tablesOf(design, tables))
      }),
      { numRuns: 40, interruptAfterTimeLimit: 15000 },
    )
  })
  it('sequences', async () => {
    await fc.assert(
      fc.asyncProperty(designs, async (design) => {
        for (const interaction of design.interactions.values()) {
          if (interaction.participants.length === 0) continue
          const text = sequenceMermaid(design, interaction, options).text
          const back = await read(text, design)
          expect([...back.interactions.values()]).toEqual([interaction])
        }
      }),
      { numRuns: 40, interruptAfterTimeLimit: 15000 },
    )
  })
  it('deployments', async () => {
    await fc.assert(
      fc.asyncProperty(designs, async (design) => {
        fc.pre(design.deploymentNodes.size > 0)
        const text = deploymentMermaid(design, options).text
        const back = await read(text, design)
        const tables = ['deploymentNodes', 'deployments', 'deploymentPlacements'] as const
        expect(tablesOf(back, tables)).toEqual(tablesOf(design, tables))
      }),
      { numRuns: 40, interruptAfterTimeLimit: 15000 },
    )
  })
})
