import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classPlantuml } from '../../../../../../shared/exchange/plantuml/class-plantuml'
import { layeredPlantuml } from '../../../../../../shared/exchange/plantuml/component-plantuml'
import { readPlantuml } from '../../../../../../shared/exchange/plantuml/reading/read-plantuml'
import { sequencePlantuml } from '../../../../../../shared/exchange/plantuml/sequence-plantuml'
import { shownRelations } from '../../../../../../shared/exchange/shown'
import { designFromData } from '../../../../../../shared/file/design-data'
import { emptyDesign } from '../../../../../../shared/model/design'
import { namesOf } from '../../../../../support/reading/names-of'
import { designOf, sequenceOutline } from '../../../../../support/reading/outline'
import { workspaceArbitrary } from '../../../../../support/workspace-arbitrary'

const options = { language: 'en', title: 'T' } as const
const designs = workspaceArbitrary.map(({ scenarios: [first] }) =>
  first ? designFromData(first.design) : emptyDesign(),
)

const generalising: readonly string[] = ['inheritance', 'realisation']

describe('what an export of PlantUML says comes back', () => {
  it('services, lanes and links by name', () =>
    fc.assert(
      fc.property(designs, (design) => {
        if (design.services.size === 0) return
        const { design: read, remarks } = designOf(readPlantuml(layeredPlantuml(design, options)))
        expect(namesOf(read)).toEqual(namesOf(design))
        expect(remarks.filter((each) => each.includes('not understood'))).toEqual([])
      }),
      { numRuns: 60 },
    ))

  it('classes and relations', () =>
    fc.assert(
      fc.property(designs, (design) => {
        if (design.classes.size === 0) return
        const { design: read, remarks } = designOf(readPlantuml(classPlantuml(design, options)))
        expect([...read.classes.values()].map(({ kind }) => kind).sort()).toEqual(
          [...design.classes.values()].map(({ kind }) => kind).sort(),
        )
        expect([...read.classRelations.values()].map(({ kind }) => kind).sort()).toEqual(
          shownRelations(design)
            .filter(({ kind, source, target }) => source !== target || !generalising.includes(kind))
            // A call is drawn as a dependency.
            .map(({ kind }) => (kind === 'call' ? 'dependency' : kind))
            .sort(),
        )
        expect(remarks.filter((each) => each.includes('not understood'))).toEqual([])
      }),
      { numRuns: 60 },
    ))

  it('sequences', () =>
    fc.assert(
      fc.property(designs, (design) => {
        for (const interaction of design.interactions.values()) {
          if (interaction.participants.length === 0) continue
          const { design: read, remarks } = designOf(
            readPlantuml(sequencePlantuml(design, interaction, options)),
          )
          expect(sequenceOutline(read).length).toBe(sequenceOutline(designWith(design, interaction)).length)
          expect(remarks.filter((each) => each.includes('not understood'))).toEqual([])
        }
      }),
      { numRuns: 60 },
    ))
})

const designWith = (
  design: ReturnType<typeof emptyDesign>,
  interaction: Parameters<typeof sequencePlantuml>[1],
) => ({ ...design, interactions: new Map([[interaction.id, interaction]]) })
