import { isIdentifier } from '../../model/classes/python-name'

const from = (module: string, ...names: readonly string[]): (readonly [string, string])[] =>
  names.map((name) => [name, module])

/** Names of the standard library that types and bodies may use, by name: the module that has each; itself for a module. */
export const importable: ReadonlyMap<string, string> = new Map([
  ...from(
    'typing',
    'Any',
    'ClassVar',
    'Literal',
    'Protocol',
    'Self',
    'TypeAlias',
    'Final',
    'Generic',
    'TypeVar',
  ),
  ...from('typing', 'Optional', 'Union', 'NamedTuple', 'TypedDict', 'Annotated'),
  ...from('abc', 'ABC', 'abstractmethod'),
  ...from('dataclasses', 'dataclass', 'field'),
  ...from('enum', 'Enum', 'auto'),
  ...from('collections', 'Counter', 'OrderedDict', 'defaultdict', 'deque'),
  ...from('collections.abc', 'AsyncIterator', 'AsyncIterable', 'Awaitable', 'Callable', 'Coroutine'),
  ...from('collections.abc', 'Iterable', 'Iterator', 'Mapping', 'MutableMapping', 'Sequence'),
  ...from('contextlib', 'AbstractAsyncContextManager', 'AbstractContextManager'),
  ...from('datetime', 'date', 'datetime', 'timedelta'),
  ...from('decimal', 'Decimal'),
  ...from('functools', 'cached_property'),
  ...from('pathlib', 'Path'),
  ...from('threading', 'Lock'),
  ...from('asyncio', 'Semaphore'),
  ...from('uuid', 'UUID', 'uuid4'),
  ...['asyncio', 'json', 'logging', 'os', 'time'].map((name) => [name, name] as const),
])

/** Types that are there without an import. */
const builtins = new Set(
  (
    'bool bytearray bytes complex dict float frozenset int list memoryview object set slice str tuple type range ' +
    'BaseException Exception KeyError LookupError OSError RuntimeError TimeoutError TypeError ValueError'
  ).split(' '),
)

export const isBuiltin = (name: string): boolean => builtins.has(name)

/** A name that Python takes for a class and that nothing else in the module has. */
export function className(name: string, taken: ReadonlySet<string>): string {
  const bare = name.normalize('NFKC').replace(/[^\p{ID_Continue}]/gu, '')
  let free = isIdentifier(bare) ? bare : isIdentifier(`Class${bare}`) ? `Class${bare}` : 'Class'
  while (taken.has(free) || importable.has(free) || builtins.has(free)) free += '_'
  return free
}

/** A name that Python takes for a member or a parameter. */
export function memberName(name: string): string {
  const bare = name.normalize('NFKC').replace(/[^\p{ID_Continue}]/gu, '_')
  if (isIdentifier(bare)) return bare
  return isIdentifier(`${bare}_`) ? `${bare}_` : isIdentifier(`_${bare}`) ? `_${bare}` : 'member'
}

/** `LocalCache` as `local_cache`. */
export const snakeCase = (name: string): string =>
  name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .toLowerCase()

/** An English word for several. */
export const plural = (word: string): string =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
