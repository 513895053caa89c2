import { describe, expect, it } from 'vitest'
import { actions } from '../../../../renderer/app/actions/registry'
import { findActions } from '../../../../renderer/app/command-palette/find-actions'
import { matchScore } from '../../../../renderer/app/command-palette/match'

const all = [...actions.values()]
const first = (query: string): string | undefined => findActions(all, query)[0]?.id

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
    expect(findActions(all, '  ')).toEqual(all)
    expect(findActions(all, 'xyzzy')).toEqual([])
  })
})

describe('matchScore', () => {
  it('asks for all letters in their order, ignoring case and spaces', () => {
    expect(matchScore('Z I', 'Zoom in')).not.toBeNull()
    expect(matchScore('iz', 'Zoom in')).toBeNull()
  })

  it('prefers beginnings of words, letters in a row, and short texts', () => {
    const better = (query: string, one: string, other: string) =>
      expect(matchScore(query, one) ?? 0).toBeGreaterThan(matchScore(query, other) ?? 0)
    better('s', 'Save', 'Close')
    better('ar', 'Arrange', 'A large one')
    better('save', 'Save', 'Save as…')
  })
})
