import { expect, it } from 'vitest'
import { designFromDiagram } from '../../../../../shared/exchange/reading/design-from-diagram'
import type { FlowGroup } from '../../../../../shared/exchange/reading/diagram'
import { emptyDesign } from '../../../../../shared/model/design'

const group = (id: string, ...inside: string[]): FlowGroup => ({ id, title: id, inside })
const groupsIn = (...groups: FlowGroup[]): string[] => {
  const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, shape: '' }))
  const { design } = designFromDiagram({ kind: 'flowchart', nodes, edges: [], groups }, [], '', emptyDesign())
  const names = new Map([...design.services.values()].map(({ id, name }) => [id as string, name]))
  return [...design.groups.values()].map(
    ({ name, members }) => `${name}: ${members.map((id) => names.get(id)).join(' ')}`,
  )
}

it('makes a group of the innermost subgraph, and one of what the outer ones have left', () => {
  expect(groupsIn(group('in', 'a', 'b'), group('mid', 'in', 'c'), group('out', 'mid', 'd'))).toEqual([
    'in: a b',
    'out: c d',
  ])
})

it('makes one of all of them where the outer one comes first', () => {
  expect(groupsIn(group('out', 'mid', 'd'), group('mid', 'in'), group('in', 'c', 'a'))).toEqual([
    'out: a c d',
  ])
})

it('counts services, not how often they are named', () => {
  expect(groupsIn(group('in', 'a', 'a'), group('out', 'in', 'd'))).toEqual(['out: a d'])
})

it('ends where subgraphs stand in each other', () => {
  expect(groupsIn(group('one', 'two', 'a'), group('two', 'one', 'b'))).toEqual(['one: a b'])
})
