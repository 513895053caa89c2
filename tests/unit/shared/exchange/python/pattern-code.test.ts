import { describe, expect, it } from 'vitest'
import { classId } from '../../../../../shared/base/ids'
import { patterns } from '../../../../../shared/catalog/pattern-list'
import changeClasses from '../../../../../shared/commands/class/change-classes.command'
import { call } from '../../../../../shared/commands/define-command'
import insertPattern from '../../../../../shared/commands/pattern/insert-pattern.command'
import { planCall } from '../../../../../shared/commands/registry'
import { exampleCode, patternCode } from '../../../../../shared/exchange/python/pattern-code'
import { emptyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import { checkPython, hasPython } from '../../../../support/check-python'
import { classDesign } from '../../../../support/class-design'

const codeIn = (design: MutableDesign): string => {
  const [use] = design.patterns.values()
  if (!use) throw new Error('no pattern')
  return patternCode(design, use, 'en')
}

const inserted = (pattern: string, use: string): MutableDesign => {
  const design = emptyDesign()
  const planned = planCall(design, call(insertPattern, { pattern, use }))
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(design, planned.value)
  return design
}

/** The same design after another name of one class. */
function renamed(design: MutableDesign, from: string, to: string): MutableDesign {
  const found = [...design.classes.values()].find(({ name }) => name === from)
  const planned = planCall(design, call(changeClasses, { classes: [classId(found?.id ?? '')], name: to }))
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(design, planned.value)
  return design
}

/** Classes as people draw them: names and members that are no Python, and relations that no Python has. */
const odd = classDesign(
  {
    缓存: { attributes: ['容量: int = 10', 'x: Foo.Bar[int]'], operations: 2 },
    class: {
      kind: 'protocol',
      operations: [
        'async 读取(key: str, *, fresh: bool = False) -> Order | None',
        'get(id: UUID) -> list[Item]',
      ],
      abstract: 2,
    },
    List: { kind: 'dataclass', attributes: ['items: list[int] = []', 'when: datetime'] },
    A: { kind: 'abstract', operations: 1, abstract: 1 },
    B: { kind: 'enum', attributes: ['RED', 'GREEN = 2'] },
    'C-1': { kind: 'exception', operations: ['why(*args: object) -> str'], refuses: 1 },
  },
  [
    'List ..|> class',
    'A --|> A',
    'A ..|> class',
    'C-1 --|> A',
    'C-1 --|> class',
    'B ..|> class',
    '缓存 o--> class',
  ],
  {
    p1: {
      pattern: 'strategy',
      roles: { strategy: ['class'], 'concrete-strategy': ['List', 'A', 'B', 'C-1'], context: ['缓存'] },
    },
  },
)
const broken = structuredClone(odd)
for (const each of broken.classes.values())
  broken.classes.set(each.id, {
    ...each,
    operations: [
      {
        name: 'not a name',
        parameters: [
          { name: '*', type: '', default: '' },
          { name: 'self', type: 'list[', default: 'lambda: (' },
          { name: '1st', type: '"; import os', default: '"' },
        ],
        returns: ') -> None: pass',
        visibility: 'public',
        binding: 'instance',
        async: true,
        abstract: false,
      },
    ],
    attributes: each.attributes.map((attribute) => ({
      ...attribute,
      type: 'dict[str',
      default: 'open("x")',
    })),
  })

describe('the Python of patterns', () => {
  it.skipIf(!hasPython)(
    'compiles, runs and defines every name, for every use and for what people make of it',
    () => {
      const uses = [...patterns.values()].flatMap(({ id, uses: all }) =>
        all.map((use) => [id, use.id] as const),
      )
      expect(uses).toHaveLength(27)
      const modules: Record<string, string> = {
        renamed: codeIn(renamed(inserted('strategy', 'cache-policy'), 'EvictionPolicy', '淘汰策略')),
        odd: codeIn(odd),
        broken: codeIn(broken),
      }
      for (const [pattern, use] of uses)
        modules[`${pattern}_${use}`.replaceAll('-', '_')] = exampleCode(pattern, use, 'zh')
      expect(checkPython(modules)).toEqual({})
    },
  )

  it('hands what a class keeps to its constructor, and does what the use says', () => {
    const code = exampleCode('strategy', 'cache-policy', 'en')
    expect(code).toMatch(/^"""Strategy: Cache policy\."""$/m)
    expect(code).toContain('class EvictionPolicy(Protocol):')
    expect(code).toContain('class LeastRecentlyUsed(EvictionPolicy):')
    expect(code).toContain(
      'def __init__(self, eviction_policy: EvictionPolicy, capacity: int = 1000) -> None:',
    )
    expect(code).toContain('del self._entries[self._eviction_policy.victim()]')
    expect(code).not.toContain('NotImplementedError')
    expect(exampleCode('strategy', 'algorithm', 'en')).toContain('-self._sold.get(article, 0)')
  })

  it('leaves nothing open in any use', () => {
    for (const { id, uses } of patterns.values())
      for (const use of uses) expect(exampleCode(id, use.id, 'en')).not.toContain('NotImplementedError')
  })

  it('follows the classes of the design: names, operations, and what they may be', () => {
    const code = codeIn(renamed(inserted('strategy', 'cache-policy'), 'EvictionPolicy', '淘汰策略'))
    expect(code).toContain('class 淘汰策略(Protocol):')
    expect(code).toContain('self._淘汰策略.touched(key)')
    expect(codeIn(odd)).toContain(
      'async def 读取(self, key: str, *, fresh: bool = False) -> Order | None: ...',
    )
    expect(codeIn(odd)).toContain('Item: TypeAlias = Any')
  })

  it('passes on what a proxy is asked, whichever operations it has', () => {
    const design = classDesign(
      {
        Shop: { kind: 'protocol', operations: ['async buy(item: str, *, count: int = 1) -> bool'] },
        Real: { operations: ['async buy(item: str, *, count: int = 1) -> bool'] },
        Guard: { operations: ['async buy(item: str, *, count: int = 1) -> bool', 'reset() -> None'] },
      },
      ['Real ..|> Shop', 'Guard ..|> Shop', 'Guard --> Real'],
      { p1: { pattern: 'proxy', roles: { subject: ['Shop'], 'real-subject': ['Real'], proxy: ['Guard'] } } },
    )
    expect(codeIn(design)).toContain('return await self._real.buy(item, count=count)')
    expect(codeIn(design)).toContain('def reset(self) -> None:\n        raise NotImplementedError')
  })

  it.skipIf(!hasPython)('keeps properties, and setters that have one, in Python that runs', () => {
    const design = classDesign(
      {
        Shop: { kind: 'protocol', operations: ['@property open() -> bool'], abstract: 1 },
        Real: { operations: ['@cached_property open() -> bool', '@open.setter open(value: bool)'] },
        Guard: {
          operations: [
            '@property open() -> bool',
            '@open.setter open(value: bool) -> None',
            '@open.deleter open()',
            '@sold.setter sold(value: int)',
            '@retry(times=3) reset()',
          ],
        },
      },
      ['Real ..|> Shop', 'Guard ..|> Shop', 'Guard --> Real'],
      { p1: { pattern: 'proxy', roles: { subject: ['Shop'], 'real-subject': ['Real'], proxy: ['Guard'] } } },
    )
    const code = codeIn(design)
    expect(checkPython({ shop: code })).toEqual({})
    expect(code).toContain('    @property\n    @abstractmethod\n    def open(self) -> bool: ...')
    expect(code).toContain('    @property\n    def open(self) -> bool:\n        return self._real.open')
    expect(code).toContain(
      '    @open.setter\n    def open(self, value: bool) -> None:\n        self._real.open = value',
    )
    expect(code).toContain('    @open.deleter\n    def open(self):\n        del self._real.open')
    expect(code).toContain('    # @sold.setter\n    def sold(self, value: int):')
    expect(code).toContain('    # @retry(times=3)\n    def reset(self):')
  })

  it('is empty for a pattern that the catalogue does not know', () => {
    expect(codeIn(classDesign({ A: 'class' }, [], { p1: { pattern: 'later', roles: { a: ['A'] } } }))).toBe(
      '',
    )
  })
})
