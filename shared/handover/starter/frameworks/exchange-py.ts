import { authOf } from '../python/auth-py'
import { partsOf } from '../python/dependencies-py'
import { type Writing, written } from '../python/writing'
import type { Dialect } from './dialect'

/** `exchange.py`: how requests are read and checked, and how answers and refusals are written. */
export function exchangePy(writing: Writing, dialect: Dialect): string {
  const { code, say } = writing
  const { hasClients, hasVerifier } = partsOf(writing)
  const { given } = dialect
  const parameter = `${given}: ${dialect.request}`
  const header = authOf(writing) === 'token' ? 'Authorization' : 'X-API-Key'
  const refused = [
    'NoSuchRecord',
    'ValidationError',
    ...(hasVerifier ? ['NotAllowed'] : []),
    ...(hasClients ? ['UpstreamError'] : []),
  ]
  return written(
    `"""${say({ en: 'How requests are read and answers are written.', zh: '读取请求与写出响应。' })}"""`,
    '',
    hasVerifier && 'import asyncio',
    'from typing import Any',
    'from uuid import UUID',
    '',
    'from pydantic import BaseModel, Field, ValidationError',
    dialect.imports,
    '',
    hasVerifier && `from ${code.package}.auth import NotAllowed`,
    hasClients && `from ${code.package}.clients import UpstreamError`,
    `from ${code.package}.dependencies import Dependencies`,
    dialect.constants && ['', dialect.constants],
    '',
    '',
    'class NoSuchRecord(Exception):',
    `    """${say({ en: 'Nothing is kept under the id that was asked for.', zh: '请求的 ID 没有对应的记录。' })}"""`,
    '',
    '',
    `# ${say({ en: 'Errors that have an answer of their own.', zh: '有专门响应的错误。' })}`,
    `REFUSED: tuple[type[Exception], ...] = (${refused.join(', ')})`,
    '',
    '',
    'class PageQuery(BaseModel):',
    `    """${say({ en: 'Which page is asked for.', zh: '请求的分页参数。' })}"""`,
    '',
    '    limit: int = Field(50, ge=1, le=100)',
    '    after: UUID | None = None',
    '',
    '',
    `def dependencies_of(${parameter}) -> Dependencies:`,
    `    return ${dialect.dependencies}`,
    '',
    '',
    `def query_of(${parameter}) -> PageQuery:`,
    `    return PageQuery.model_validate(${dialect.query})`,
    '',
    '',
    `def id_of(${parameter}) -> UUID:`,
    `    """${say({ en: 'The id in the address; what is no id is not found.', zh: '地址中的 ID，格式不符时视为不存在。' })}"""`,
    '    try:',
    `        return UUID(${dialect.recordId})`,
    '    except ValueError as error:',
    '        raise NoSuchRecord("record") from error',
    hasVerifier && [
      '',
      '',
      `async def known_caller(${parameter}) -> str:`,
      `    """${say({ en: 'Who is asking; raises where nobody knows. Keys may have to be fetched, which no one else waits for.', zh: '调用方身份，无法确认时抛出异常。获取密钥可能耗时，因此放到线程中执行。' })}"""`,
      `    verifier = dependencies_of(${given}).verifier`,
      '    if verifier is None:',
      '        raise RuntimeError("no verifier")',
      `    return await asyncio.to_thread(verifier.caller, ${dialect.headers}.get("${header}"))`,
    ],
    hasClients &&
      authOf(writing) === 'token' && [
        '',
        '',
        `def passed_on(${parameter}) -> dict[str, str]:`,
        `    """${say({ en: 'Headers that the next service is sent as well.', zh: '需转发给下游服务的请求头。' })}"""`,
        `    return {"Authorization": ${dialect.headers}.get("Authorization", "")}`,
      ],
    dialect.answering,
    '',
    '',
    'def refusal(error: Exception) -> tuple[int, Any, dict[str, str]]:',
    `    """${say({ en: 'Status, details and headers for an error that has an answer of its own.', zh: '有专门响应的错误对应的状态码、说明与响应头。' })}"""`,
    hasVerifier && [
      '    if isinstance(error, NotAllowed):',
      '        return 401, "not allowed", {"WWW-Authenticate": "Bearer"}',
    ],
    hasClients && [
      '    if isinstance(error, UpstreamError):',
      '        if error.status is not None and 400 <= error.status < 500 and error.status != 429:',
      '            return error.status, f"{error.service} refused", {}',
      '        return 503, f"{error.service} is down", {"Retry-After": "5"}',
    ],
    '    if isinstance(error, NoSuchRecord):',
    '        return 404, f"no such {error}", {}',
    '    if isinstance(error, ValidationError):',
    '        return 422, [{"field": each["loc"], "problem": each["msg"]} for each in error.errors()], {}',
    '    raise error',
  )
}
