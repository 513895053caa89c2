import { describe, expect, it } from 'vitest'
import { spreadRow } from '../../../../../../renderer/canvas/layered/layout/spread-row'

describe('a row', () => {
  it('stays as wished where there is room', () => {
    expect(spreadRow([0, 300, 900], 240)).toEqual([0, 300, 900])
  })

  it('spreads evenly around where all want to be', () => {
    expect(spreadRow([500, 500, 500], 240)).toEqual([260, 500, 740])
  })

  it('keeps its order even where the wishes cross', () => {
    expect(spreadRow([400, 0], 240)).toEqual([80, 320])
  })

  it('moves a crowd and leaves the others alone', () => {
    expect(spreadRow([0, 10, 2000], 240)).toEqual([-115, 125, 2000])
  })
})
