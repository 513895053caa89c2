import { snake } from '../plan/names'
import type { Resource } from '../plan/plan'
import { isModelServer } from '../plan/roles'
import { authOf } from '../python/auth-py'
import { partsOf } from '../python/dependencies-py'
import { draftName, recordName, repositoryKey, words } from '../python/records-py'
import { inDocstring, type Writing, waiting, written } from '../python/writing'
import { afterCreation, instancesPy } from './handling'
import { pathThere, prefixOf } from './paths'

function guard(writing: Writing): { imports: readonly string[]; lines: readonly string[]; router: string } {
  const kind = authOf(writing)
  if (kind === null) return { imports: [], lines: [], router: '' }
  const header = kind === 'token' ? 'authorization' : 'x-api-key'
  return {
    imports: ['Depends'],
    router: ', dependencies=[Depends(known_caller)]',
    lines: [
      '',
      '',
      'def known_caller(request: Request) -> str:',
      `    """${writing.say({ en: 'Who is asking; raises where nobody knows.', zh: '调用方身份，无法确认时抛出异常。' })}"""`,
      `    return request.app.state.dependencies.verifier.caller(request.headers.get("${header}"))`,
    ],
  }
}

export function resourcePy(writing: Writing, resource: Resource): string {
  const { code, say } = writing
  const { a, w } = waiting(code)
  const { hasEvents, hasTasks, hasCache } = partsOf(writing)
  const { one, many, methods } = resource
  const auth = guard(writing)
  const name = words(one)
  const isCached = hasCache && methods.has('get')
  const first = code.resources.find(({ via }) => via === undefined) === resource
  const sends = first && methods.has('create')
  const found = `${w}repository.get(record_id)`
  return written(
    `"""${say({ en: `Routes for ${words(many)}.`, zh: `${words(many)} 的路由。` })}"""`,
    '',
    'from typing import Annotated',
    'from uuid import UUID',
    '',
    `from fastapi import ${[...auth.imports, 'APIRouter', 'Depends', 'HTTPException', 'Query', 'Request']
      .filter((each, n, all) => all.indexOf(each) === n)
      .sort()
      .join(', ')}`,
    '',
    `from ${code.package}.repositories import Repository`,
    `from ${code.package}.schemas import ${[...(methods.has('list') ? ['Page'] : []), ...(methods.has('create') || methods.has('replace') ? [draftName(resource)] : []), 'Record', ...(isCached ? [recordName(resource)] : [])].sort().join(', ')}`,
    auth.lines,
    '',
    '',
    `router = APIRouter(prefix="${prefixOf(code)}/${many}", tags=["${many}"]${auth.router})`,
    '',
    '',
    'def repository_of(request: Request) -> Repository:',
    `    return request.app.state.dependencies.repositories["${repositoryKey(resource)}"]`,
    '',
    '',
    'Records = Annotated[Repository, Depends(repository_of)]',
    methods.has('list') && [
      '',
      '',
      '@router.get("")',
      `${a}def list_${snake(many)}(`,
      '    repository: Records,',
      '    limit: Annotated[int, Query(ge=1, le=100)] = 50,',
      '    after: UUID | None = None,',
      ') -> Page:',
      `    """${say({ en: 'A page, and where the next one begins.', zh: '返回一页记录与下一页起点。' })}"""`,
      `    items = ${w}repository.page(limit, after)`,
      '    return Page(items=items, next=items[-1].id if len(items) == limit else None)',
    ],
    methods.has('create') && [
      '',
      '',
      '@router.post("", status_code=201)',
      sends && (hasEvents || hasTasks)
        ? `${a}def create_${snake(one)}(draft: ${draftName(resource)}, repository: Records, request: Request) -> Record:`
        : `${a}def create_${snake(one)}(draft: ${draftName(resource)}, repository: Records) -> Record:`,
      `    """${say({ en: `Keeps a new ${name}${sends && hasEvents ? ' and tells others about it' : sends && hasTasks ? ' and hands the rest of the work over' : ''}.`, zh: `保存新的 ${name}${sends && hasEvents ? '，并发布事件' : sends && hasTasks ? '，其余工作交给后台' : ''}。` })}"""`,
      `    record = ${w}repository.add(draft)`,
      afterCreation(writing, resource, 'request.app.state.dependencies'),
      '    return record',
    ],
    methods.has('get') && [
      '',
      '',
      '@router.get("/{record_id}")',
      isCached
        ? [
            `${a}def get_${snake(one)}(record_id: UUID, repository: Records, request: Request) -> Record:`,
            `    """${say({ en: `One ${name}, from the cache where it is there.`, zh: `查询一条 ${name}，优先取自缓存。` })}"""`,
            '',
            `    ${a}def load() -> str | None:`,
            `        record = ${found}`,
            '        return None if record is None else record.model_dump_json()',
            '',
            '    cache = request.app.state.dependencies.cache',
            `    found = ${w}(cache.fetch(f"${one}:{record_id}", load) if cache is not None else load())`,
            '    if found is None:',
            `        raise HTTPException(404, "no such ${name}")`,
            `    return ${recordName(resource)}.model_validate_json(found)`,
          ]
        : [
            `${a}def get_${snake(one)}(record_id: UUID, repository: Records) -> Record:`,
            `    """${say({ en: `One ${name}.`, zh: `查询一条 ${name}。` })}"""`,
            `    record = ${found}`,
            '    if record is None:',
            `        raise HTTPException(404, "no such ${name}")`,
            '    return record',
          ],
    ],
    methods.has('replace') && [
      '',
      '',
      '@router.put("/{record_id}")',
      `${a}def replace_${snake(one)}(`,
      `    record_id: UUID, draft: ${draftName(resource)}, repository: Records${isCached ? ', request: Request' : ''}`,
      ') -> Record:',
      `    """${say({ en: `Changes one ${name}.`, zh: `修改一条 ${name}。` })}"""`,
      `    record = ${w}repository.replace(record_id, draft)`,
      '    if record is None:',
      `        raise HTTPException(404, "no such ${name}")`,
      isCached && [
        '    cache = request.app.state.dependencies.cache',
        '    if cache is not None:',
        `        ${w}cache.forget(f"${one}:{record_id}")`,
      ],
      '    return record',
    ],
  )
}

export function relayPy(writing: Writing, resource: Resource): string {
  const { plan, code, say } = writing
  const { a, w } = waiting(code)
  const { one, many, methods, via } = resource
  if (!via) return ''
  const auth = guard(writing)
  const there = pathThere(plan, resource)
  const isModel = isModelServer(via.service)
  const who = inDocstring(via.service.name)
  const passed = authOf(writing) === 'token'
  const headers = passed ? ', headers={"Authorization": request.headers.get("authorization", "")}' : ''
  const needsUuid = methods.has('get') || methods.has('replace') || methods.has('list')
  return written(
    `"""${say({ en: `Routes for ${words(many)}, which ${who} keeps.`, zh: `${words(many)} 的路由，数据由 ${who} 保存。` })}"""`,
    '',
    'from typing import Annotated, Any',
    needsUuid && 'from uuid import UUID',
    '',
    `from fastapi import APIRouter, Depends${methods.has('list') ? ', Query' : ''}, Request`,
    isModel && 'from pydantic import BaseModel, Field',
    '',
    `from ${code.package}.clients import ServiceClient`,
    !isModel &&
      (methods.has('create') || methods.has('replace')) &&
      `from ${code.package}.schemas import ${draftName(resource)}`,
    auth.lines,
    '',
    '',
    `router = APIRouter(prefix="${prefixOf(code)}/${many}", tags=["${many}"]${auth.router})`,
    '',
    '',
    'def client_of(request: Request) -> ServiceClient:',
    `    return request.app.state.dependencies.clients["${snake(via.slug)}"]`,
    '',
    '',
    'Client = Annotated[ServiceClient, Depends(client_of)]',
    isModel && [
      '',
      '',
      instancesPy(say),
      '',
      '',
      '@router.post("")',
      `${a}def predict(body: Instances, client: Client) -> Any:`,
      `    """${say({ en: `What ${who} says about each instance.`, zh: `${who} 对每个样本的预测。` })}"""`,
      `    return {"predictions": ${w}client.predict(body.model, body.instances)}`,
    ],
    methods.has('list') && [
      '',
      '',
      '@router.get("")',
      `${a}def list_${snake(many)}(`,
      '    client: Client,',
      '    request: Request,',
      '    limit: Annotated[int, Query(ge=1, le=100)] = 50,',
      '    after: UUID | None = None,',
      ') -> Any:',
      `    """${say({ en: 'A page, and where the next one begins.', zh: '返回一页记录与下一页起点。' })}"""`,
      '    params = {"limit": str(limit)} | ({} if after is None else {"after": str(after)})',
      `    return ${w}client.request("GET", "${there}", params=params${headers})`,
    ],
    !isModel &&
      methods.has('create') && [
        '',
        '',
        '@router.post("", status_code=201)',
        `${a}def create_${snake(one)}(draft: ${draftName(resource)}, client: Client, request: Request) -> Any:`,
        `    """${say({ en: `Has ${who} keep a new ${words(one)}.`, zh: `交由 ${who} 保存新的 ${words(one)}。` })}"""`,
        `    return ${w}client.request("POST", "${there}", json=draft.model_dump(mode="json")${headers})`,
      ],
    methods.has('get') && [
      '',
      '',
      '@router.get("/{record_id}")',
      `${a}def get_${snake(one)}(record_id: UUID, client: Client, request: Request) -> Any:`,
      `    """${say({ en: `One ${words(one)}.`, zh: `查询一条 ${words(one)}。` })}"""`,
      `    return ${w}client.request("GET", f"${there}/{record_id}"${headers})`,
    ],
    methods.has('replace') && [
      '',
      '',
      '@router.put("/{record_id}")',
      `${a}def replace_${snake(one)}(record_id: UUID, draft: ${draftName(resource)}, client: Client, request: Request) -> Any:`,
      `    """${say({ en: `Changes one ${words(one)}.`, zh: `修改一条 ${words(one)}。` })}"""`,
      `    return ${w}client.request("PUT", f"${there}/{record_id}", json=draft.model_dump(mode="json")${headers})`,
    ],
  )
}
