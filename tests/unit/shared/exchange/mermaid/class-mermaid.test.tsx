import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { classId, classRelationId, packageId } from '../../../../../shared/base/ids'
import { patterns } from '../../../../../shared/catalog/pattern-list'
import { labelText } from '../../../../../shared/exchange/label-text'
import { classMermaid } from '../../../../../shared/exchange/mermaid/class-mermaid'
import { designFromData } from '../../../../../shared/file/design-data'
import type { ClassElement } from '../../../../../shared/model/classes/class-element'
import type { Attribute, Operation, Parameter } from '../../../../../shared/model/classes/member'
import { copyDesign, type Design } from '../../../../../shared/model/design'
import { anyText, nastyTexts } from '../../../../support/any-text'
import { classesArbitrary } from '../../../../support/classes-arbitrary'
import { readClasses } from '../../../../support/mermaid/read-classes'
import { commentsIn, startMermaid } from '../../../../support/mermaid/read-mermaid'
import { smallViews } from '../small-views'

const options = { language: 'en', title: 'T' } as const
const line = (text: string): string => labelText(text).replace(/\n/g, ' ')
const flat = (text: string): string => labelText(text).replace(/\s+/g, ' ')
const marks = { public: '+', protected: '#', private: '-' }

const attributeText = ({ name, type, default: value }: Parameter | Attribute): string =>
  `${line(name) || ' '}${line(type) === '' ? '' : `: ${line(type)}`}${line(value) === '' ? '' : ` = ${line(value)}`}`

const attributeOf = (attribute: Attribute, { kind }: ClassElement) => ({
  visibility: kind === 'enum' && attribute.visibility === 'public' ? '' : marks[attribute.visibility],
  text: attributeText(attribute),
  mark: attribute.static ? '$' : '',
})

const parameterOf = (each: Parameter): string =>
  each.type === '' ? attributeText(each).replace(' = ', '=') : attributeText(each)

const operationOf = (each: Operation) => ({
  visibility: marks[each.visibility],
  name: `${each.accessor ? `${each.accessor.replace('-', '_')} ` : ''}${each.binding === 'class' ? 'classmethod ' : ''}${each.binding === 'static' && each.abstract ? 'staticmethod ' : ''}${
    each.async ? 'async ' : ''
  }${line(each.name) || ' '}`,
  parameters: each.parameters.map(parameterOf).join(', '),
  returns: line(each.returns),
  mark: each.abstract ? '*' : each.binding === 'instance' ? '' : '$',
})

const inside = (design: Design, id: string | null): string | null => {
  const path: string[] = []
  for (let at = id; at !== null; at = design.packages.get(at)?.parent ?? null) path.unshift(at)
  return path.length === 0 ? null : path.join('.')
}

const arrows = {
  inheritance: '<|--',
  realisation: '<|..',
  composition: '*--',
  aggregation: 'o--',
  association: '--<',
  dependency: '..<',
  call: '..<',
}

/** What a reader of the diagram has to find, from the design itself. */
function expected(design: Design) {
  const filled = new Set<string>()
  for (const each of design.classes.values())
    for (let at = each.package; at !== null; at = design.packages.get(at)?.parent ?? null) filled.add(at)
  const kinds = { class: [], enum: ['enumeration'] } as Record<string, string[]>
  return {
    classes: Object.fromEntries(
      [...design.classes.values()].map((each) => {
        const said = [...(kinds[each.kind] ?? [each.kind]), ...(each.stereotype ? [each.stereotype] : [])]
        return [
          each.id,
          {
            label: labelText(each.name),
            marks: said.length > 0 ? [said.join(', ')] : [],
            library: each.origin === 'library',
            inside: inside(design, each.package),
            attributes: each.attributes.map((attribute) => attributeOf(attribute, each)),
            operations: each.operations.map(operationOf),
          },
        ]
      }),
    ),
    namespaces: Object.fromEntries(
      [...design.packages.values()]
        .filter(({ id }) => filled.has(id))
        .map(({ id, name, parent }) => [
          inside(design, id) ?? '',
          { label: labelText(name), inside: inside(design, parent) },
        ]),
    ),
    relations: [...design.classRelations.values()].map((each) => {
      const turned = each.kind === 'inheritance' || each.kind === 'realisation'
      const many = [flat(each.sourceMultiplicity), flat(each.targetMultiplicity)]
      return {
        from: turned ? each.target : each.source,
        to: turned ? each.source : each.target,
        arrow: arrows[each.kind],
        label: [...(each.kind === 'call' ? ['«call»'] : []), labelText(each.label)].join(' ').trim(),
        many: turned ? many.reverse() : many,
      }
    }),
    notes: [...design.classes.values()].flatMap(({ id, service }) => {
      const roles = [...design.patterns.values()].flatMap(({ pattern, roles: played }) =>
        played
          .filter(({ classes }) => classes.includes(id))
          .map(({ role }) => {
            const known = patterns.get(pattern)
            const part = known?.roles.find((each) => each.id === role)
            return `${known?.name.en ?? pattern}: ${part?.name.en ?? role}`
          }),
      )
      const lines = [...(service ? [`Fronts ${design.services.get(service)?.name}`] : []), ...roles]
      return lines.length === 0 ? [] : [{ at: id, text: lines.join('\n') }]
    }),
  }
}

async function comesBack(design: Design): Promise<void> {
  if (design.classes.size === 0) return
  const { text } = classMermaid(design, options)
  expect(await readClasses(text)).toEqual(expected(design))
}

beforeAll(startMermaid)

const designs = (text: fc.Arbitrary<string>) =>
  classesArbitrary(text).map((tables) =>
    designFromData({ services: [], links: [], placements: [], ...tables }),
  )

/** A package for each nasty text, with a class in it, and the text in every place that takes one. */
function nastyDesign(): Design {
  const numbered = nastyTexts.map((text, n) => ({ text, n: n + 1 }))
  const member = (text: string) => ({ name: text, type: text, default: text, visibility: 'private' as const })
  return designFromData({
    services: [],
    links: [],
    placements: [],
    packages: numbered.map(({ text, n }) => ({ id: packageId(`k${n}`), name: text, parent: null })),
    classes: numbered.map(({ text, n }) => ({
      id: classId(`c${n}`),
      name: text,
      kind: n % 2 === 0 ? 'enum' : 'abstract',
      origin: 'library',
      package: packageId(`k${n}`),
      attributes: [{ ...member(text), static: n % 3 === 0 }],
      operations: [
        {
          name: text,
          parameters: [{ name: text, type: text, default: text }],
          returns: text,
          visibility: 'public',
          binding: 'static',
          async: false,
          abstract: n % 3 === 0,
        },
      ],
    })),
    classRelations: numbered.map(({ text, n }) => ({
      id: classRelationId(`r${n}`),
      source: classId(`c${n}`),
      target: classId('c1'),
      kind: 'aggregation',
      sourceMultiplicity: text.slice(0, 40),
      targetMultiplicity: text.slice(0, 40),
      label: text,
    })),
  })
}

describe('Mermaid export of the class view, read back by Mermaid itself', () => {
  it('keeps any classes with any texts', async () => {
    await fc.assert(fc.asyncProperty(designs(anyText), comesBack), { numRuns: 15 })
  })

  it('keeps every nasty text wherever one can be written', () => comesBack(nastyDesign()))
})

describe('what Mermaid cannot say of classes', () => {
  it('stands in comments that only Pentarch reads', () => {
    const { text } = classMermaid(smallViews, options)
    expect(commentsIn(text)).toEqual([
      { view: 'classes', format: 1 },
      { namespace: 'k3', id: 'k3', name: 'empty', parent: 'k1' },
      { namespace: 'k1', id: 'k1' },
      { namespace: 'k2', id: 'k2' },
      {
        class: 'c2',
        id: 'c2',
        service: 'db',
        // What refuses looks like any other method.
        operations: { 1: smallViews.classes.get('c2')?.operations[1] },
      },
      { class: 'c1', id: 'c1', layer: 'data', placement: { x: 40, y: 80.5 } },
      { class: 'c3', id: 'c3' },
      { relation: 'r1', source: 'c2', target: 'c1', kind: 'inheritance' },
      { relation: 'r2', source: 'c2', target: 'c3', kind: 'composition' },
      { relation: 'r3', source: 'c1', target: 'c3', kind: 'call' },
      { pattern: 'p1', of: 'singleton', roles: [{ role: 'singleton', classes: ['c2'] }] },
    ])
  })

  it('has no limit of relations, but one of characters without comments', () => {
    const many = copyDesign(smallViews)
    const [relation] = many.classRelations.values()
    if (!relation) throw new Error('the design has relations')
    for (let n = 4; n <= 1000; n += 1)
      many.classRelations.set(`r${n}`, { ...relation, id: classRelationId(`r${n}`) })
    expect(classMermaid(many, options).warnings).toEqual([])
    for (const [id, each] of many.classRelations)
      many.classRelations.set(id, { ...each, label: 'x'.repeat(50) })
    expect(classMermaid(many, options).warnings.map(({ en }) => en)).toEqual([
      expect.stringContaining('at most 50000'),
    ])
  })
})

/** A changed text is a decision about the product: read it, then update with `vitest -u`. */
describe('the text of a small class view', () => {
  it('has not changed, and Mermaid takes it', async () => {
    const { text } = classMermaid(smallViews, { language: 'zh', title: '订单' })
    await expect(text).toMatchFileSnapshot('../../../../golden/views/classes.mmd')
    await comesBack(smallViews)
  })

  it('is the same for the same design in another order', () => {
    const turned: Design = {
      ...smallViews,
      classes: new Map([...smallViews.classes].reverse()),
      packages: new Map([...smallViews.packages].reverse()),
      classRelations: new Map([...smallViews.classRelations].reverse()),
    }
    expect(classMermaid(turned, options)).toEqual(classMermaid(smallViews, options))
  })
})
