import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { linkId, serviceId } from '../../../../../shared/base/ids'
import { designFromData } from '../../../../../shared/file/design-data'
import { parseWorkspace } from '../../../../../shared/file/workspace-file'
import { emptyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { layers } from '../../../../../shared/model/layer'
import { placeNodes } from '../../../../../shared/views/layered/place-nodes'
import type { Box, NodeBox, Point } from '../../../../../shared/views/positioned-view'

/** Services in the lanes and links between them, with `placed` of the services at places of their own. */
export function designArbitrary(options: {
  readonly services: number
  readonly links: number
  /** How services are placed by hand: nowhere, on the cells of a grid, or anywhere in a part of the lane. */
  readonly placed: 'none' | 'tidy' | 'anywhere'
}): fc.Arbitrary<MutableDesign> {
  const place = (n: number): fc.Arbitrary<Point | null> => {
    if (options.placed === 'none') return fc.constant(null)
    if (options.placed === 'tidy') return fc.constant({ x: 40 + (n % 5) * 256, y: 20 + (n % 3) * 100 })
    return fc.record({ x: fc.integer({ min: -50, max: 1200 }), y: fc.integer({ min: -50, max: 300 }) })
  }
  return fc
    .record({
      services: fc.array(
        fc.record({ layer: fc.constantFrom(...layers), replicas: fc.integer({ min: 1, max: 3 }) }),
        {
          minLength: 1,
          maxLength: options.services,
        },
      ),
      links: fc.array(
        fc.record({
          from: fc.nat(),
          to: fc.nat(),
          label: fc.constantFrom('', 'SQL', 'order.placed', '读取订单与库存'),
          kind: fc.constantFrom('call', 'call', 'monitors', 'depends-on'),
        }),
        { maxLength: options.links },
      ),
      places: fc.tuple(...Array.from({ length: options.services }, (_, n) => place(n))),
    })
    .map(({ services, links, places }) => {
      const design = emptyDesign()
      services.forEach(({ layer, replicas }, n) => {
        const id = serviceId(`s${n + 1}`)
        design.services.set(id, {
          id,
          name: `Service ${n}`,
          technology: 'fastapi',
          layer,
          replicas,
          settings: {},
        })
        const at = places[n]
        if (at) design.placements.set(id, { id, ...at })
      })
      links.forEach(({ from, to, label, kind }, n) => {
        const id = linkId(`l${n + 1}`)
        const [source, target] = [from, to].map((end) => serviceId(`s${(end % services.length) + 1}`))
        if (source && target) {
          design.links.set(id, { id, source, target, kind, sync: true, label, settings: {} })
        }
      })
      return design
    })
}

/** The design without the services that stand closer than `distance` px to one before them, and without their links. */
export function spaced(made: MutableDesign, distance: number): MutableDesign {
  const kept: NodeBox[] = []
  for (const node of placeNodes(made).nodes) {
    const around = {
      x: node.x - distance,
      y: node.y - distance,
      width: node.width + 2 * distance,
      height: node.height + 2 * distance,
    }
    if (!kept.some((other) => other.layer === node.layer && overlap(other, around))) kept.push(node)
  }
  const ids = new Set<string>(kept.map(({ service }) => service))
  const only = <R>(table: Map<string, R>, isKept: (record: R, id: string) => boolean): Map<string, R> =>
    new Map([...table].filter(([id, record]) => isKept(record, id)))
  return {
    ...made,
    services: only(made.services, (_, id) => ids.has(id)),
    links: only(made.links, ({ source, target }) => ids.has(source) && ids.has(target)),
    placements: only(made.placements, (_, id) => ids.has(id)),
  }
}

const folder = 'assets/samples'

/** The designs that are shipped with the studio. */
export const sampleDesigns: readonly (readonly [string, MutableDesign])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.pentarch'))
  .flatMap((file) => {
    const parsed = parseWorkspace(readFileSync(`${folder}/${file}`, 'utf8'), file)
    if (!parsed.ok) throw new Error(`${file} cannot be read: ${parsed.error.code}`)
    return parsed.value.scenarios.map(({ id, design }) => [`${file} ${id}`, designFromData(design)] as const)
  })

/** Whether two boxes share more than their borders. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y

/** Whether the segment between two points comes into a box. */
export const cuts = (from: Point, to: Point, box: Box): boolean =>
  overlap(
    {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x) || 0.01,
      height: Math.abs(to.y - from.y) || 0.01,
    },
    box,
  )
