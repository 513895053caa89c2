import { snake } from '../plan/names'
import type { Resource } from '../plan/plan'
import { isModelServer } from '../plan/roles'
import { authOf } from '../python/auth-py'
import { partsOf } from '../python/dependencies-py'
import { draftName, recordName, words } from '../python/records-py'
import { inDocstring, type Writing } from '../python/writing'
import type { Dialect, Handler } from './dialect'
import { afterCreation } from './handling'
import { pathThere, prefixOf } from './paths'

/** Handlers begin by asking who calls, where the design wants to know. */
const guarded = (writing: Writing, { asked }: Dialect): readonly string[] =>
  authOf(writing) === null ? [] : [`    await known_caller(${asked})`]

type Method = 'list' | 'create' | 'get' | 'replace'

/** What a handler is about, and what it does once the caller is known. */
interface Body {
  readonly about: string
  readonly lines: readonly string[]
}

/** The handlers of the methods that a resource has. */
function handlersOf(
  writing: Writing,
  { one, many, methods }: Resource,
  dialect: Dialect,
  bodies: { readonly [method in Method]: Body },
): Handler[] {
  const path = `${prefixOf(writing.code)}/${many}`
  const single = `${path}/{record_id}`
  const heads: { readonly [method in Method]: Pick<Handler, 'name' | 'verb' | 'path'> } = {
    list: { name: `list_${snake(many)}`, verb: 'get', path },
    create: { name: `create_${snake(one)}`, verb: 'post', path },
    get: { name: `get_${snake(one)}`, verb: 'get', path: single },
    replace: { name: `replace_${snake(one)}`, verb: 'put', path: single },
  }
  const guard = guarded(writing, dialect)
  return [...methods].map((method) => {
    const { about, lines } = bodies[method]
    return { ...heads[method], about, lines: [...guard, ...lines] }
  })
}

const aboutList = { en: 'A page, and where the next one begins.', zh: '返回一页记录与下一页起点。' } as const

/** Handlers of a resource that the code base keeps itself. */
export function ownHandlers(writing: Writing, resource: Resource, dialect: Dialect): Handler[] {
  const { say } = writing
  const { one, methods } = resource
  const { asked, answer } = dialect
  const name = words(one)
  const isCached = partsOf(writing).hasCache && methods.has('get')
  const missing = ['    if record is None:', `        raise NoSuchRecord("${name}")`]
  const draft = `    draft = ${draftName(resource)}.model_validate_json(${dialect.body})`
  return handlersOf(writing, resource, dialect, {
    list: {
      about: say(aboutList),
      lines: [
        `    query = query_of(${asked})`,
        `    items = await records_of(${asked}).page(query.limit, query.after)`,
        `    ${answer('Page(items=items, next=items[-1].id if len(items) == query.limit else None)')}`,
      ],
    },
    create: {
      about: say({ en: `Keeps a new ${name}.`, zh: `保存新的 ${name}。` }),
      lines: [
        draft,
        `    record = await records_of(${asked}).add(draft)`,
        ...afterCreation(writing, resource, `dependencies_of(${asked})`),
        `    ${answer('record', 201)}`,
      ],
    },
    get: {
      about: say(
        isCached
          ? { en: `One ${name}, from the cache where it is there.`, zh: `查询一条 ${name}，优先取自缓存。` }
          : { en: `One ${name}.`, zh: `查询一条 ${name}。` },
      ),
      lines: [
        ...(isCached
          ? [
              `    key, repository = id_of(${asked}), records_of(${asked})`,
              '',
              '    async def load() -> str | None:',
              '        record = await repository.get(key)',
              '        return None if record is None else record.model_dump_json()',
              '',
              `    cache = dependencies_of(${asked}).cache`,
              `    found = await (cache.fetch(f"${one}:{key}", load) if cache is not None else load())`,
              '    if found is None:',
              `        raise NoSuchRecord("${name}")`,
              `    ${answer(`${recordName(resource)}.model_validate_json(found)`)}`,
            ]
          : [
              `    record = await records_of(${asked}).get(id_of(${asked}))`,
              ...missing,
              `    ${answer('record')}`,
            ]),
      ],
    },
    replace: {
      about: say({ en: `Changes one ${name}.`, zh: `修改一条 ${name}。` }),
      lines: [
        draft,
        `    record = await records_of(${asked}).replace(id_of(${asked}), draft)`,
        ...missing,
        ...(isCached
          ? [
              `    cache = dependencies_of(${asked}).cache`,
              '    if cache is not None:',
              `        await cache.forget(f"${one}:{record.id}")`,
            ]
          : []),
        `    ${answer('record')}`,
      ],
    },
  })
}

/** Handlers that pass what they are asked on to whoever keeps it. */
export function relayHandlers(writing: Writing, resource: Resource, dialect: Dialect): Handler[] {
  const { plan, code, say } = writing
  const { one, many, via } = resource
  if (!via) return []
  const { asked, answer } = dialect
  const there = pathThere(plan, resource)
  const who = inDocstring(via.service.name)
  const headers = authOf(writing) === 'token' ? `, headers=passed_on(${asked})` : ''
  const draft = `    draft = ${draftName(resource)}.model_validate_json(${dialect.body})`
  const pass = (how: string, status = 200): readonly string[] => [
    `    found = await client_of(${asked}).request(${how}${headers})`,
    `    ${answer('found', status)}`,
  ]
  if (isModelServer(via.service))
    return [
      {
        name: 'predict',
        verb: 'post',
        path: `${prefixOf(code)}/${many}`,
        about: say({ en: `What ${who} says about each instance.`, zh: `${who} 对每个样本的预测。` }),
        lines: [
          ...guarded(writing, dialect),
          `    body = Instances.model_validate_json(${dialect.body})`,
          `    predictions = await client_of(${asked}).predict(body.model, body.instances)`,
          `    ${answer('{"predictions": predictions}')}`,
        ],
      },
    ]
  return handlersOf(writing, resource, dialect, {
    list: {
      about: say(aboutList),
      lines: [
        `    params = query_of(${asked}).model_dump(mode="json", exclude_none=True)`,
        ...pass(`"GET", "${there}", params=params`),
      ],
    },
    create: {
      about: say({ en: `Has ${who} keep a new ${words(one)}.`, zh: `交由 ${who} 保存新的 ${words(one)}。` }),
      lines: [draft, ...pass(`"POST", "${there}", json=draft.model_dump(mode="json")`, 201)],
    },
    get: {
      about: say({ en: `One ${words(one)}.`, zh: `查询一条 ${words(one)}。` }),
      lines: [...pass(`"GET", f"${there}/{id_of(${asked})}"`)],
    },
    replace: {
      about: say({ en: `Changes one ${words(one)}.`, zh: `修改一条 ${words(one)}。` }),
      lines: [draft, ...pass(`"PUT", f"${there}/{id_of(${asked})}", json=draft.model_dump(mode="json")`)],
    },
  })
}
