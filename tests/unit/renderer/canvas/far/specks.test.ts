import { describe, expect, it } from 'vitest'
import { simplified } from '../../../../../renderer/canvas/far/detail'
import { patchesOf } from '../../../../../renderer/canvas/far/specks'
import { serviceId } from '../../../../../shared/base/ids'
import { technologies } from '../../../../../shared/catalog/catalog'
import { technologyIcon } from '../../../../../shared/shapes/icons'
import { drawService } from '../../../../../shared/shapes/service/service-shape'
import { paintValue } from '../../../../../shared/shapes/themes'

describe('specks', () => {
  it('are rectangles, with those in groups where the group puts them', () => {
    const box = { kind: 'rect', x: 1, y: 2, width: 10, height: 5, radius: 0, fill: 'node' } as const
    const patches = patchesOf(
      [box, { kind: 'group', x: 100, y: 50, children: [{ ...box, opacity: 0.5 }] }],
      'light',
    )
    const colour = paintValue('node', 'light')
    expect(patches).toEqual([
      { x: 1, y: 2, width: 10, height: 5, colour, opacity: 1 },
      { x: 101, y: 52, width: 10, height: 5, colour, opacity: 0.5 },
    ])
    expect(patchesOf([{ ...box, radius: 3 }], 'light')).toBeNull()
    expect(patchesOf([{ kind: 'path', d: 'M0 0', fill: 'node' }], 'light')).toBeNull()
  })

  it('stand for every service, of one replica or several', () => {
    for (const [id, entry] of technologies) {
      const { layer } = entry
      const several = { id: serviceId('s1'), name: id, technology: id, layer, replicas: 3, settings: {} }
      const look = { language: 'en', icon: technologyIcon(id) } as const
      expect(patchesOf(simplified(drawService(several, entry, look), 'specks'), 'light'), id).not.toBeNull()
    }
  })
})
