import { describe, expect, it } from 'vitest'
import { formatAttribute, parseAttribute } from '../../../../../shared/model/classes/python-attribute'
import {
  formatOperation,
  operationText,
  parseOperation,
} from '../../../../../shared/model/classes/python-operation'

const attribute = (text: string) => {
  const parsed = parseAttribute(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.en}`)
  return parsed.value
}
const operation = (text: string) => {
  const parsed = parseOperation(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.en}`)
  return parsed.value
}

describe('attributes', () => {
  it('reads name, type, default, visibility and whom it belongs to', () => {
    expect(attribute('items: list[Item] = []')).toEqual({
      name: 'items',
      type: 'list[Item]',
      default: '[]',
      visibility: 'public',
      static: false,
    })
    expect(attribute('-count: ClassVar[int] = 0')).toEqual({
      name: 'count',
      type: 'int',
      default: '0',
      visibility: 'private',
      static: true,
    })
    expect(attribute('PENDING = "pending"')).toMatchObject({
      name: 'PENDING',
      type: '',
      default: '"pending"',
    })
    expect(attribute('_cache')).toMatchObject({ visibility: 'protected', type: '' })
    expect(attribute('__slots__ = ()')).toMatchObject({ visibility: 'public' })
    expect(attribute('# 名称: str')).toMatchObject({ name: '名称', visibility: 'protected' })
  })

  it('keeps colons, commas and signs inside brackets, strings and lambdas', () => {
    expect(attribute('kind: Literal["a:b", "c=d"] = "a:b"')).toMatchObject({
      type: 'Literal["a:b", "c=d"]',
      default: '"a:b"',
    })
    expect(attribute('key: Callable[[int, str], bool] = lambda a, b: a == b')).toMatchObject({
      type: 'Callable[[int, str], bool]',
      default: 'lambda a, b: a == b',
    })
    expect(attribute('text = "it\\"s [open"').default).toBe('"it\\"s [open"')
  })

  it.each([
    'items: list[Item] = []',
    '- count: ClassVar[int] = 0',
    'shared: ClassVar = {}',
    '+ _id: UUID',
    'PENDING = "pending"',
  ])('writes %s as it was read', (text) => {
    expect(formatAttribute(attribute(text))).toBe(text)
  })
})

describe('operations', () => {
  it('reads a definition', () => {
    expect(operation('async def get(self, id: UUID) -> Order')).toEqual({
      name: 'get',
      parameters: [{ name: 'id', type: 'UUID', default: '' }],
      returns: 'Order',
      visibility: 'public',
      binding: 'instance',
      async: true,
      abstract: false,
    })
  })

  it('reads decorators, receivers and bodies', () => {
    expect(operation('@staticmethod def of(raw: str) -> Money')).toMatchObject({ binding: 'static' })
    expect(operation('@classmethod\ndef of(cls, raw)')).toMatchObject({
      binding: 'class',
      parameters: [{ name: 'raw' }],
    })
    expect(operation('@abc.abstractmethod\nasync def run(self): ...')).toMatchObject({
      abstract: true,
      async: true,
      returns: '',
    })
    expect(operation('def save(self) -> None: raise NotImplementedError("read only")')).toMatchObject({
      refuses: true,
      returns: 'None',
    })
  })

  it('understands the short form and the one of UML', () => {
    const definition = operation('def get(self, id: UUID) -> Order')
    expect(operation('get(id: UUID) -> Order')).toEqual(definition)
    expect(operation('+ get(id: UUID): Order')).toEqual(definition)
  })

  it('keeps stars, nested types and defaults with commas and brackets', () => {
    const read = operation(
      'def send(self, to: dict[str, list[int]] = {"a": [1, 2]}, *args: int, sep: str = "),(", **kwargs: object) -> None',
    )
    expect(read.parameters).toEqual([
      { name: 'to', type: 'dict[str, list[int]]', default: '{"a": [1, 2]}' },
      { name: '*args', type: 'int', default: '' },
      { name: 'sep', type: 'str', default: '"),("' },
      { name: '**kwargs', type: 'object', default: '' },
    ])
  })

  it.each([
    'async def get(self, id: UUID) -> Order',
    '@staticmethod def of(raw: str, *, strict=False) -> Money',
    '@classmethod @abstractmethod def make(cls) -> Self',
    '- def check(self, /, a: int = 1, *args, key=lambda x, y: x, **kwargs) -> Callable[[int], str]',
    'def _hidden(self)',
    'def save(self) -> None: raise NotImplementedError',
  ])('writes %s as it was read', (text) => {
    expect(formatOperation(operation(text))).toBe(text)
  })

  it('shows the short form', () => {
    expect(operationText(operation('@staticmethod async def of(raw: str = "") -> Money'))).toBe(
      'async of(raw: str = "") -> Money',
    )
  })
})

describe('what Python would not take', () => {
  it.each([
    ['class: int', '“class” is a keyword of Python.'],
    ['2nd: int', '“2nd” cannot be a name in Python.'],
    ['', 'A name is missing.'],
    ['items: list[int', 'The “[” is never closed.'],
    ['items: list]', 'The “]” closes nothing.'],
    ['name = "open', 'The “"” is never closed.'],
    [`n: ${'x'.repeat(201)}`, 'A name, type or default has at most 200 characters.'],
  ])('refuses the attribute %s', (text, sentence) => {
    const parsed = parseAttribute(text)
    expect(parsed.ok ? null : parsed.error.en).toBe(sentence)
  })

  it.each([
    ['get', 'An operation needs brackets, such as “get(id)”.'],
    ['get(a, a)', 'Two parameters are called “a”.'],
    ['get(a=1, b)', '“b” follows a parameter with a default, so it needs one too.'],
    ['get(**k, b)', 'Nothing can follow “**”.'],
    ['get(*a, *b)', 'Only one parameter can have “*”.'],
    ['get(*a=1)', '“*a” cannot have a default.'],
    ['@cached def get(self)', '“@cached” is not one of @staticmethod, @classmethod and @abstractmethod.'],
    ['def get(self) Order', '“Order” cannot follow the brackets; a return type stands behind “->”.'],
    ['get() ->', '“->” cannot follow the brackets; a return type stands behind “->”.'],
  ])('refuses the operation %s', (text, sentence) => {
    const parsed = parseOperation(text)
    expect(parsed.ok ? null : parsed.error.en).toBe(sentence)
  })
})
