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

  it('reads what looks like an attribute from outside, and keeps the decorators of others as they are written', () => {
    expect(operation('@property def total(self) -> Decimal')).toEqual({
      name: 'total',
      parameters: [],
      returns: 'Decimal',
      visibility: 'public',
      binding: 'instance',
      async: false,
      abstract: false,
      accessor: 'property',
    })
    expect(operation('@functools.cached_property\ndef total(self)')).toMatchObject({
      accessor: 'cached-property',
    })
    expect(operation('- @total.setter def total(self, value: Decimal) -> None')).toMatchObject({
      accessor: 'setter',
      visibility: 'private',
      parameters: [{ name: 'value', type: 'Decimal' }],
    })
    expect(operation('@override @retry(times=3, on=("a)", B)) async def send(self)')).toMatchObject({
      name: 'send',
      async: true,
      decorators: ['override', 'retry(times=3, on=("a)", B))'],
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
    '@property @abstractmethod def total(self) -> Decimal',
    '@cached_property def total(self) -> Decimal',
    '@total.deleter def total(self) -> None',
    '@classmethod @app.task(bind=True, name="a b") @override def run(cls)',
  ])('writes %s as it was read', (text) => {
    expect(formatOperation(operation(text))).toBe(text)
  })

  it('shows the short form', () => {
    expect(operationText(operation('@staticmethod async def of(raw: str = "") -> Money'))).toBe(
      'async of(raw: str = "") -> Money',
    )
    expect(operationText(operation('@property @override def total(self) -> Decimal'))).toBe(
      'total: Decimal {property, override}',
    )
    expect(operationText(operation('@total.setter def total(self, value: Decimal)'))).toBe(
      'total(value: Decimal) {setter}',
    )
    expect(operationText(operation('@lru_cache(maxsize=32) def of(raw)'))).toBe('of(raw) {lru_cache}')
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
    ['@ def get(self)', '“def” is a keyword of Python.'],
    ['@1 def get(self)', '“@” needs the name of a decorator, such as “@property”.'],
    ['@retry(times=3 def get(self)', 'The “(” is never closed.'],
    ['@property def total(self, at)', 'A property takes no parameters besides “self”.'],
    ['@total.setter def total(self)', 'A setter takes one parameter: the new value.'],
    [
      '@total.setter def sum(self, value)',
      '“@total.setter” belongs to “total”, and this operation is called “sum”.',
    ],
    [
      '@property @staticmethod def total()',
      'A property belongs to an instance: “@staticmethod” and “@classmethod” do not go with it.',
    ],
    [
      '@property @cached_property def total(self)',
      'An operation is one of property, cached property, setter and deleter.',
    ],
    ['def get(self) Order', '“Order” cannot follow the brackets; a return type stands behind “->”.'],
    ['get() ->', '“->” cannot follow the brackets; a return type stands behind “->”.'],
  ])('refuses the operation %s', (text, sentence) => {
    const parsed = parseOperation(text)
    expect(parsed.ok ? null : parsed.error.en).toBe(sentence)
  })
})
