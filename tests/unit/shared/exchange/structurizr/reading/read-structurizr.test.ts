import { describe, expect, it } from 'vitest'
import { readStructurizr } from '../../../../../../shared/exchange/structurizr/reading/read-structurizr'
import { structurizrDsl } from '../../../../../../shared/exchange/structurizr/structurizr-dsl'
import { processorTime } from '../../../../../support/processor-time'
import { namesOf } from '../../../../../support/reading/names-of'
import { designOf, servicesOutline } from '../../../../../support/reading/outline'
import { smallDesigns } from '../../small-designs'

const read = (text: string) => {
  const { design, remarks } = designOf(readStructurizr(text))
  return { ...servicesOutline(design), remarks }
}

describe('a workspace of Structurizr', () => {
  it('is its elements and relationships, flat, hierarchical, and within elements', () => {
    expect(
      read(`workspace "Shop" {
  !identifiers hierarchical
  model {
    // somebody
    u = person "Customer \\"A\\""
    shop = softwareSystem "Shop" {
      group "Data layer" {
        db = container "Orders" "All orders" "PostgreSQL" "Store"
      }
      api = container "Order API" "" "FastAPI" {
        -> db "reads" "SQL"
        this -> mail "tells" "" "Async"
      }
    }
    mail = softwareSystem "Mail"
    u -> shop.api "orders" "HTTPS"
    u -> nobody "x"
    deploymentEnvironment "Live" {
      deploymentNode "Host"
    }
    frobnicate "x" {
      y
    }
  }
  views {
    container shop {
      include *
    }
  }
}`),
    ).toEqual({
      services: [
        'Customer "A" | generic | client',
        'Orders | postgresql | data',
        'Order API | fastapi | api',
        'Mail | generic | business',
      ],
      links: [
        'Order API -> Orders |  | SQL',
        'Order API ~> Mail | tells | ',
        'Customer "A" -> Order API | orders | HTTPS',
      ],
      remarks: [
        '21 “frobnicate x” was not understood and was left out.',
        '17 “u -> nobody” was not understood and was left out.',
        '2 Directives (nothing is included or run) have no place in the design and were left out.',
        '18 Deployment environments have no place in the design and were left out.',
        '25 Views and styles of Structurizr have no place in the design and were left out.',
      ],
    })
  })

  it.each(Object.entries(smallDesigns))('comes back as it was exported: %s', (_, design) => {
    for (const language of ['en', 'zh'] as const)
      expect(
        namesOf(designOf(readStructurizr(structurizrDsl(design, { language, title: 'T' }))).design),
      ).toEqual(namesOf(design))
  })

  it('is refused with a sentence where it has no elements, and soon', () => {
    const from = processorTime()
    for (const text of ['workspace {\n}', 'workspace {\n'.repeat(50_000), '"'.repeat(2_000_000)])
      expect(readStructurizr(text)).toMatchObject({ ok: false, error: { code: 'text-refused' } })
    expect(processorTime() - from).toBeLessThan(2000)
  })

  it.each(['group "a" {\n', 'container a {\n', 'container "a" "b" "c" "d" {\n'])(
    'is refused where elements stand in each other without end, and soon: %s',
    (element) => {
      const from = processorTime()
      expect(readStructurizr(`model {\n${element.repeat(200_000)}`)).toMatchObject({
        ok: false,
        error: {
          code: 'text-refused',
          line: 102,
          detail: { en: 'elements are nested more than 100 levels deep.' },
        },
      })
      expect(processorTime() - from).toBeLessThan(2000)
    },
  )

  it('counts elements alone as levels, all hundred of which may be used', () => {
    const nested = (levels: number): string =>
      `workspace {\nmodel {\nenterprise "E" {\n${'container a {\n'.repeat(levels)}${'}\n'.repeat(levels + 3)}`
    expect(readStructurizr(nested(100)).ok).toBe(true)
    expect(readStructurizr(nested(101))).toMatchObject({ ok: false, error: { line: 104 } })
  })

  it('is refused where long names around many elements would fill the memory; one long name alone is no harm', () => {
    const long = 'a'.repeat(9900)
    const siblings = (count: number): string =>
      Array.from({ length: count }, (_, n) => `person p${n}\n`).join('')
    const from = processorTime()
    for (const each of [`container ${long} {\n`, `${long} = container a {\n`]) {
      const read = readStructurizr(`model {\n${each.repeat(90)}${siblings(50_000)}`)
      const refused = !read.ok && read.error.code === 'text-refused' ? read.error.detail.en : ''
      expect(refused).toContain('more than 1000 letters together')
    }
    expect(processorTime() - from).toBeLessThan(2000)
    for (const word of ['container', 'group'])
      expect(readStructurizr(`model {\n${word} ${long} {\n${siblings(2)}}\n}`)).toMatchObject({
        ok: true,
        value: { diagram: { groups: [{ title: long }] } },
      })
  })

  it('keeps ids of prototypes apart', () => {
    expect(
      read('model {\n__proto__ = person "A"\nconstructor = person "B"\n__proto__ -> constructor "x"\n}')
        .links,
    ).toEqual(['A -> B | x | '])
  })
})
