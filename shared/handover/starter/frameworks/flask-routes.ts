import { snake } from '../plan/names'
import type { Resource } from '../plan/plan'
import { authOf } from '../python/auth-py'
import { partsOf } from '../python/dependencies-py'
import { draftName, recordName, repositoryKey, words } from '../python/records-py'
import { type Writing, written } from '../python/writing'
import { afterCreation } from './handling'
import { pathThere, prefixOf } from './paths'

export function blueprintPy(writing: Writing, resource: Resource): string {
  const { plan, code, say } = writing
  const { one, many, methods, via } = resource
  const auth = authOf(writing)
  const { hasCache } = partsOf(writing)
  const isCached = hasCache && via === undefined && methods.has('get')
  const there = pathThere(plan, resource)
  const asked = (call: string): string =>
    via
      ? `dependencies().clients["${snake(via.slug)}"].${call}`
      : `dependencies().repositories["${repositoryKey(resource)}"].${call}`
  return written(
    `"""${say({ en: `Routes for ${words(many)}.`, zh: `${words(many)} 的路由。` })}"""`,
    '',
    'from typing import Any',
    (methods.has('list') || methods.has('get') || methods.has('replace')) && 'from uuid import UUID',
    '',
    `from flask import Blueprint${!via && (methods.has('get') || methods.has('replace')) ? ', abort' : ''}, current_app${auth !== null || methods.has('list') || methods.has('create') || methods.has('replace') ? ', request' : ''}`,
    '',
    `from ${code.package}.dependencies import Dependencies`,
    (methods.has('create') || methods.has('replace') || isCached || (methods.has('list') && !via)) &&
      `from ${code.package}.schemas import ${[
        ...(methods.has('list') && !via ? ['Page'] : []),
        ...(methods.has('create') || methods.has('replace') ? [draftName(resource)] : []),
        ...(isCached ? [recordName(resource)] : []),
      ]
        .sort()
        .join(', ')}`,
    '',
    `blueprint = Blueprint("${snake(many)}", __name__, url_prefix="${prefixOf(code)}/${many}")`,
    '',
    '',
    'def dependencies() -> Dependencies:',
    '    return current_app.extensions["dependencies"]',
    auth !== null && [
      '',
      '',
      '@blueprint.before_request',
      'def known_caller() -> None:',
      `    """${say({ en: 'Refuses whoever is not known.', zh: '拒绝身份不明的请求。' })}"""`,
      '    verifier = dependencies().verifier',
      '    if verifier is None:',
      '        raise RuntimeError("no verifier")',
      `    verifier.caller(request.headers.get("${auth === 'token' ? 'Authorization' : 'X-API-Key'}"))`,
    ],
    methods.has('list') && [
      '',
      '',
      '@blueprint.get("")',
      `def list_${snake(many)}() -> Any:`,
      `    """${say({ en: 'A page, and where the next one begins.', zh: '返回一页记录与下一页起点。' })}"""`,
      '    limit = max(1, min(request.args.get("limit", 50, type=int), 100))',
      '    after = request.args.get("after", None, type=UUID)',
      via
        ? [
            '    params = {"limit": str(limit)} | ({} if after is None else {"after": str(after)})',
            `    return ${asked(`request("GET", "${there}", params=params)`)}`,
          ]
        : [
            `    items = ${asked('page(limit, after)')}`,
            '    page = Page(items=items, next=items[-1].id if len(items) == limit else None)',
            '    return page.model_dump(mode="json")',
          ],
    ],
    methods.has('create') && [
      '',
      '',
      '@blueprint.post("")',
      `def create_${snake(one)}() -> Any:`,
      `    """${say({ en: `Keeps a new ${words(one)}.`, zh: `保存新的 ${words(one)}。` })}"""`,
      `    draft = ${draftName(resource)}.model_validate(request.get_json())`,
      via
        ? `    return ${asked(`request("POST", "${there}", json=draft.model_dump(mode="json"))`)}, 201`
        : [
            `    record = ${asked('add(draft)')}`,
            afterCreation(writing, resource, 'dependencies()'),
            '    return record.model_dump(mode="json"), 201',
          ],
    ],
    methods.has('get') && [
      '',
      '',
      '@blueprint.get("/<uuid:record_id>")',
      `def get_${snake(one)}(record_id: UUID) -> Any:`,
      `    """${say({ en: `One ${words(one)}.`, zh: `查询一条 ${words(one)}。` })}"""`,
      via
        ? `    return ${asked(`request("GET", f"${there}/{record_id}")`)}`
        : isCached
          ? [
              '',
              '    def load() -> str | None:',
              `        record = ${asked('get(record_id)')}`,
              '        return None if record is None else record.model_dump_json()',
              '',
              '    cache = dependencies().cache',
              `    found = cache.fetch(f"${one}:{record_id}", load) if cache is not None else load()`,
              '    if found is None:',
              '        abort(404)',
              `    return ${recordName(resource)}.model_validate_json(found).model_dump(mode="json")`,
            ]
          : [
              `    record = ${asked('get(record_id)')}`,
              '    if record is None:',
              '        abort(404)',
              '    return record.model_dump(mode="json")',
            ],
    ],
    methods.has('replace') && [
      '',
      '',
      '@blueprint.put("/<uuid:record_id>")',
      `def replace_${snake(one)}(record_id: UUID) -> Any:`,
      `    """${say({ en: `Changes one ${words(one)}.`, zh: `修改一条 ${words(one)}。` })}"""`,
      `    draft = ${draftName(resource)}.model_validate(request.get_json())`,
      via
        ? `    return ${asked(`request("PUT", f"${there}/{record_id}", json=draft.model_dump(mode="json"))`)}`
        : [
            `    record = ${asked('replace(record_id, draft)')}`,
            '    if record is None:',
            '        abort(404)',
            isCached && [
              '    cache = dependencies().cache',
              '    if cache is not None:',
              `        cache.forget(f"${one}:{record_id}")`,
            ],
            '    return record.model_dump(mode="json")',
          ],
    ],
  )
}
