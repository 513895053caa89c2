import { expect, it } from 'vitest'
import { pythonTokens } from '../../../../renderer/ui/python-tokens'

const kinds = (line: string) =>
  pythonTokens(line)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind} ${text}`)

it('a line of Python keeps its text, and tells keywords, names, texts and comments apart', () => {
  const line = '    async def 读取(self, key: str = "a # b") -> None:  # once'
  expect(
    pythonTokens(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line)
  expect(kinds(line)).toEqual([
    'keyword async',
    'keyword def',
    'name 读取',
    'keyword self',
    'text "a # b"',
    'keyword None',
    'comment # once',
  ])
  expect(kinds('@abstractmethod')).toEqual(['keyword @abstractmethod'])
  expect(kinds('class Lru(Policy):')).toEqual(['keyword class', 'name Lru'])
})
