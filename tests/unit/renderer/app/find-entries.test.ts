import { describe, expect, it } from 'vitest'
import { actions } from '../../../../renderer/app/actions/registry'
import { elementEntries } from '../../../../renderer/app/command-palette/element-entries'
import type { Entry } from '../../../../renderer/app/command-palette/entry'
import { findEntries } from '../../../../renderer/app/command-palette/find-entries'
import { matchScore, plainQuery } from '../../../../renderer/app/command-palette/match'
import { design } from '../../../support/design'
import { message, sequenceOf } from '../../../support/interaction'

const all: readonly Entry[] = [...actions.values()]
const first = (query: string): string | undefined => findEntries(all, query)[0]?.id

describe('finding a command', () => {
  it.each([
    ['undo', 'edit.undo'],
    ['zi', 'view.zoom-in'],
    ['copy mer', 'export.copy-mermaid'],
    ['dark', 'view.theme-dark'],
    ['撤销', 'edit.undo'],
    ['导出SVG', 'export.svg'],
    ['深色', 'view.theme-dark'],
  ])('%s finds %s', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it('lists everything for nothing, and nothing for nonsense', () => {
    expect(findEntries(all, '  ')).toEqual(all)
    expect(findEntries(all, 'xyzzy')).toEqual([])
  })
})

describe('matchScore', () => {
  it('asks for all letters in their order, ignoring case and spaces', () => {
    expect(matchScore(plainQuery('Z I'), 'Zoom in')).not.toBeNull()
    expect(matchScore('iz', 'Zoom in')).toBeNull()
  })

  it('prefers beginnings of words, letters in a row, and short texts', () => {
    const better = (query: string, one: string, other: string) =>
      expect(matchScore(query, one) ?? 0).toBeGreaterThan(matchScore(query, other) ?? 0)
    better('s', 'Save', 'Close')
    better('ar', 'Arrange', 'A large one')
    better('save', 'Save', 'Save as…')
    better('redis', 'Order Redis', 'Redo the insertion')
  })
})

describe('finding an element', () => {
  const drawn = design(
    { 'Order API': 'fastapi', 'Order data': 'postgresql' },
    { 'Order API -> Order data': {} },
  )
  const found = (query: string): string[] =>
    findEntries(elementEntries(drawn), query).map(({ label }) => label.en)

  it.each([
    ['order d', ['Order data', 'Order API → Order data']],
    ['postgres', ['Order data']],
    ['→', ['Order API → Order data']],
    ['xyzzy', []],
  ])('%s finds %s', (query, names) => {
    expect(found(query)).toEqual(names)
  })

  it('tells messages that say the same apart by who says them to whom', () => {
    const spoken = sequenceOf(
      message('m1', 'User > Api', { text: 'created' }),
      message('m2', 'Api > Db', { text: 'created' }),
    )
    const found = findEntries(elementEntries(spoken), 'created')
    expect(found.map(({ detail }) => detail?.en)).toEqual(['Message · User → api', 'Message · api → db'])
  })

  it('takes its name for more than what it is', () => {
    const two = design({ cache: 'redis', 'Redis exporter': 'prometheus' })
    expect(findEntries(elementEntries(two), 'redis').map(({ label }) => label.en)).toEqual([
      'Redis exporter',
      'cache',
    ])
  })
})
