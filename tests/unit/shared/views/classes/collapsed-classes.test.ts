import { describe, expect, it } from 'vitest'
import { classId, type ElementId, groupId, packageId } from '../../../../../shared/base/ids'
import setCollapsed from '../../../../../shared/commands/collapse/set-collapsed.command'
import { call } from '../../../../../shared/commands/define-command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import { planCall } from '../../../../../shared/commands/registry'
import { classCells } from '../../../../../shared/exchange/drawio/class-drawio'
import { designDataSchema, designFromData, designToData } from '../../../../../shared/file/design-data'
import type { CommandCall } from '../../../../../shared/model/command-call'
import type { Design, MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { classView } from '../../../../../shared/views/classes/class-view'
import { shownClasses } from '../../../../../shared/views/classes/collapsed-classes'
import { placedClasses } from '../../../../../shared/views/classes/placed-classes'
import { expanded } from '../../../../../shared/views/layered/collapsed'
import { classDesign } from '../../../../support/class-view-design'
import { classSvg } from '../../../../support/view-svgs'

/** A shop with orders in it: two classes in each, and two outside that know them. */
const shop = (): MutableDesign =>
  classDesign(
    {
      Cart: { package: 'shop', at: { x: 400, y: 200 } },
      Checkout: { package: 'shop', at: { x: 640, y: 200 } },
      Line: { package: 'shop.orders', at: { x: 400, y: 400 } },
      Order: { package: 'shop.orders', at: { x: 640, y: 400 } },
      Page: { at: { x: 0, y: 0 } },
      Report: { at: { x: 0, y: 600 } },
    },
    {
      'Page association Cart': {},
      'Page association Checkout': { label: 'pays', targetMultiplicity: '1' },
      'Page dependency Order': {},
      'Report association Order': { label: 'counts', targetMultiplicity: '*' },
      'Cart composition Line': {},
      'Order composition Line': {},
      'Page call Report': {},
    },
  )

const collapse = (
  packages: readonly string[],
  groups: readonly string[] = [],
  collapsed = true,
): CommandCall =>
  call(setCollapsed, {
    lanes: [],
    groups: groups.map(groupId),
    packages: packages.map(packageId),
    collapsed,
  })

/** Does an edit, whose result a file can hold. @returns what takes it back */
function does(of: MutableDesign, edit: CommandCall): () => void {
  const planned = planCall(of, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(of, planned.value)
  const data = designToData(of)
  expect(designToData(designFromData(designDataSchema.parse(JSON.parse(JSON.stringify(data)))))).toEqual(data)
  return () => applyToDesign(of, invertDesign(planned.value))
}

const linesOf = (of: Design): string[] =>
  [...shownClasses(of).design.classRelations.values()]
    .map(({ source, kind, target, label, targetMultiplicity }) =>
      [source, kind, target, label, targetMultiplicity].join(' ').trim(),
    )
    .sort()

describe('a collapsed package', () => {
  it('is one block at the corner of its frame, with the packages in it, and everything else stays', () => {
    const given = shop()
    expect(classView(given).packages[0]).toMatchObject({ package: 'shop', x: 360, y: 156 })
    does(given, collapse(['shop']))
    const { nodes, packages, shown } = classView(given)
    expect(packages).toEqual([])
    expect(nodes.map((node) => [node.class, node.x, node.y])).toEqual([
      ['Cart', 360, 160],
      ['Page', 0, 0],
      ['Report', 0, 600],
    ])
    const [block] = nodes
    expect([block?.width, block?.height]).toEqual([180, 70])
    expect(block?.block).toMatchObject({
      name: 'shop',
      of: { kind: 'package', package: 'shop' },
      members: ['Cart', 'Line', 'Order', 'Checkout'],
      holds: ['Cart', 'Line', 'Order', 'Checkout', 'shop', 'shop.orders'],
    })
    expect(shown.standsFor.get(classId('Order'))).toBe('Cart')
    expect(shown.standsFor.get(packageId('shop.orders'))).toBe('Cart')
    expect(shown.standing.nodes).toEqual(placedClasses(given).nodes)
  })

  it('has relations from outside end at it: those of one kind that run alike are one, which says how many', () => {
    const given = shop()
    does(given, collapse(['shop']))
    expect(linesOf(given)).toEqual([
      'Page association Cart ×2',
      'Page call Report',
      'Page dependency Cart',
      'Report association Cart counts *',
    ])
    const { shown, routes } = classView(given)
    expect(routes).toHaveLength(4)
    const [first] = [...shown.holds].flatMap(([id, held]) => (held.length === 2 ? [[id, ...held]] : []))
    expect(first).toEqual(['Page.association.Cart', 'Page.association.Cart', 'Page.association.Checkout'])
    expect(shown.standsFor.get('Cart.composition.Line' as ElementId)).toBe('Cart')
    expect(new Set<string>(shown.atBlocks).has('Page.call.Report')).toBe(false)
  })

  it('in another package is a block within its frame, and part of the block of that one', () => {
    const given = shop()
    does(given, collapse(['shop.orders']))
    const { nodes, packages } = classView(given)
    expect(packages.map(({ name }) => name)).toEqual(['shop'])
    const [frame] = packages
    const block = nodes.find((node) => node.block)
    if (!frame || !block) throw new Error('no block')
    expect([block.block?.name, block.block?.members, block.face.class.package]).toEqual([
      'orders',
      ['Line', 'Order'],
      'shop',
    ])
    expect(block.x >= frame.x && block.x + block.width <= frame.x + frame.width).toBe(true)
    expect(block.y >= frame.y && block.y + block.height <= frame.y + frame.height).toBe(true)
    does(given, collapse(['shop']))
    expect(
      classView(given)
        .nodes.filter((node) => node.block)
        .map((node) => node.block?.name),
    ).toEqual(['shop'])
    does(given, collapse(['shop'], [], false))
    expect(linesOf(given)).toContain('Cart composition Line')
  })

  it('is taken back and expanded as if it had never been, and goes with its package', () => {
    const given = shop()
    const before = designToData(given)
    const view = classView(given)
    const undo = does(given, collapse(['shop', 'shop']))
    const { collapsedPackages, ...model } = designToData(given)
    expect([collapsedPackages, model]).toEqual([[{ id: 'shop' }], before])
    expect(classView(expanded(given)).nodes).toEqual(view.nodes)
    undo()
    expect(designToData(given)).toEqual(before)
    does(given, collapse(['shop']))
    does(given, collapse(['shop', 'gone'], [], false))
    expect(designToData(given)).toEqual(before)
    does(given, collapse(['shop', 'shop.orders']))
    does(given, call(deleteElements, { services: [], links: [], elements: [packageId('shop')] }))
    expect([...given.collapsedPackages.keys()]).toEqual(['shop.orders'])
    const planned = planCall(given, collapse(['gone']))
    expect(planned.ok && planned.value).toEqual([])
  })

  it('without classes stays a frame', () => {
    const given = shop()
    const id = packageId('empty')
    given.packages.set(id, { id, name: 'empty', parent: null })
    does(given, collapse(['empty']))
    const { packages, shown } = classView(given)
    expect([packages.some(({ name }) => name === 'empty'), shown.blocks.size]).toEqual([true, 0])
  })

  it('is a block in the picture, and whole in draw.io', () => {
    const given = shop()
    const options = { theme: 'light', language: 'en', title: '' } as const
    const whole = classCells(given)
    does(given, collapse(['shop']))
    const svg = classSvg(given, options)
    expect([svg.includes('>shop<'), svg.includes('>4 classes<'), svg.includes('>×2<')]).toEqual([
      true,
      true,
      true,
    ])
    expect(svg).not.toContain('>Checkout<')
    expect(classSvg(given, { ...options, language: 'zh' })).toContain('>4 个类<')
    expect(classCells(given)).toEqual(whole)
  })

  it('is refused where a file names a package that there is not', () => {
    const data = { ...designToData(shop()), collapsedPackages: [{ id: 'gone' }] }
    expect(designDataSchema.safeParse(data).error?.issues.map(({ path }) => path)).toEqual([
      ['collapsedPackages', 0, 'id'],
    ])
  })
})

it('a collapsed group of classes is one block where the first of them is read, and keeps out what is no class', () => {
  const given = shop()
  const members = [classId('Report'), classId('Page')]
  given.groups.set('g1', { id: groupId('g1'), name: 'Faces', members })
  does(given, collapse([], ['g1']))
  const block = classView(given).nodes.find((node) => node.block)
  expect([block?.x, block?.y, block?.block?.name, block?.block?.holds]).toEqual([
    0,
    0,
    'Faces',
    ['Report', 'Page'],
  ])
  does(given, collapse(['shop']))
  expect(linesOf(given)).toEqual(['Page association Cart ×3', 'Page dependency Cart'])
})
