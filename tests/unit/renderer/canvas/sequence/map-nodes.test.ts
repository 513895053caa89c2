import { expect, it } from 'vitest'
import { mapNodes } from '../../../../../renderer/canvas/sequence/adapter/map-nodes'
import type { Interaction } from '../../../../../shared/model/interaction/interaction'
import { sequenceView } from '../../../../../shared/views/sequence/sequence-view'
import { longSequence } from '../../../../support/large-views'

it('shows heads, lines and fragments of a sequence where the canvas draws them, and takes no part in it', () => {
  const design = longSequence(40)
  const [interaction] = design.interactions.values() as Iterable<Interaction>
  if (!interaction) throw new Error('no sequence')
  const view = sequenceView(design, interaction)
  const nodes = mapNodes(view)
  expect(nodes).toHaveLength(2 * 8 + 2)
  const at = new Map(nodes.map((node) => [node.id, node]))
  for (const { participant, head, x, bottom } of view.lifelines) {
    expect(at.get(participant.id)?.position).toEqual({ x: head.x, y: head.y })
    const line = at.get(`${participant.id} line`)
    expect([line?.position.x, (line?.position.y ?? 0) + (line?.height ?? 0)]).toEqual([x - 5, bottom])
  }
  expect(nodes.filter(({ type }) => type === 'fragment').map(({ id }) => id)).toEqual(['q1.f1', 'q1.f21'])
  expect(nodes.some(({ selectable, draggable }) => selectable || draggable)).toBe(false)
})
