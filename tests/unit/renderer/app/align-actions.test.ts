import { beforeEach, describe, expect, it } from 'vitest'
import { runAction } from '../../../../renderer/app/actions/registry'
import { openDesign, undo } from '../../../../renderer/state/edit'
import { select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { serviceId } from '../../../../shared/base/ids'
import { placementSchema } from '../../../../shared/model/placement'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

const ids = ['one', 'two', 'db'].map(serviceId)
const at = (id: string) => openDesign()?.placements.get(id)

beforeEach(() => {
  const made = design({ one: 'fastapi', two: 'flask', db: 'postgresql' })
  const places = { one: [40, 16], two: [300, 24], db: [96, 16] } as const
  for (const [id, [x, y]] of Object.entries(places))
    made.placements.set(id, placementSchema.parse({ id, x, y }))
  openInWindow(made)
})

describe('putting services in line', () => {
  it('is one step of undo', () => {
    select(ids)
    const before = useStudio.getState().undos.length
    expect(runAction('arrange.align-left')).toBe(true)
    expect([at('two')?.x, at('db')?.x]).toEqual([40, 40])
    expect(useStudio.getState().undos).toHaveLength(before + 1)
    undo()
    expect([at('two')?.x, at('db')?.x]).toEqual([300, 96])
  })

  it('never takes a service out of its lane', () => {
    select(ids)
    runAction('arrange.align-top')
    expect(at('two')?.y).toBe(16)
    expect(openDesign()?.services.get('db')?.layer).toBe('data')
    expect(at('db')).toEqual({ id: 'db', x: 96, y: 16 })
  })

  it('takes two', () => {
    select(ids.slice(0, 1))
    expect(runAction('arrange.align-left')).toBe(false)
  })
})
