import ELK from 'elkjs/lib/elk.bundled.js'
import { it } from 'vitest'
import { elkGraph, elkPlaces, lanePlacements } from '../../../../renderer/canvas/layout/lane-layout'
import { applyToDesign } from '../../../../shared/model/patch'
import { layeredView } from '../../../../shared/views/layered/layered-view'
import { placeNodes } from '../../../../shared/views/layered/place-nodes'
import { routeLinks } from '../../../../shared/views/layered/route-links'
import { largeDesign } from '../../../support/random-design'

const time = async (name: string, f: () => unknown) => { const t = performance.now(); await f(); console.log(name, (performance.now() - t).toFixed(1)) }
it('perf', async () => {
  for (const [s, l] of [[60, 90], [140, 160], [500, 500]] as const) {
    const d = largeDesign(s, l)
    let answer: any
    await time(`elk ${s}`, async () => { answer = await new ELK().layout(elkGraph(d)) })
    await time(`map ${s}`, () => lanePlacements(d, elkPlaces(answer)))
    for (let i = 0; i < 3; i++) await time(`view ${s}`, () => layeredView(d))
    applyToDesign(d, lanePlacements(d, elkPlaces(answer)).map((after) => ({ table: 'placements', id: after.id, before: null, after })))
    for (let i = 0; i < 3; i++) await time(`view arranged ${s}`, () => layeredView(d))
    const { nodes } = placeNodes(d)
    const view = layeredView(d)
    const few = new Set([...d.links.values()].slice(0, 4).map((x) => x.id))
    for (let i = 0; i < 3; i++) await time(`few ${s}`, () => routeLinks(d, nodes, few, view.edges))
  }
}, 120000)
