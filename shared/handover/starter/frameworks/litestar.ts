import { setUpLines } from '../python/observability-py'
import { type Files, inDocstring, literal, type Writing, written } from '../python/writing'
import { applicationParts, observedIn, ownImports } from './application-parts'
import { asFunctions, type Dialect } from './dialect'
import { dialectFiles } from './dialect-files'
import { asgiPy, lifespanLines } from './fastapi'

/** The application of Litestar: its start, health, routes for each resource, and their tests. */
export function litestarFiles(writing: Writing): Files {
  const at = `src/${writing.code.package}`
  return {
    ...dialectFiles(writing, litestar, mainPy(writing)),
    [`${at}/asgi.py`]: asgiPy(writing),
  }
}

const functions = { request: 'Request', response: 'Response' } as const

const litestar: Dialect = {
  request: functions.request,
  given: 'request',
  imports: ['from litestar import Request, Response'],
  routeImports: (handlers) => [
    `from litestar import ${['Request', 'Response', ...new Set(handlers.map(({ verb }) => verb))].join(', ')}`,
  ],
  asked: 'request',
  dependencies: 'request.app.state.dependencies',
  query: 'dict(request.query_params)',
  body: 'await request.body()',
  recordId: 'request.path_params["record_id"]',
  headers: 'request.headers',
  answering: [
    '',
    '',
    'def answer(value: Any, status: int = 200) -> Response:',
    '    content = value.model_dump(mode="json") if isinstance(value, BaseModel) else value',
    '    return Response(content, status_code=status)',
  ],
  answer: (value, status = 200) => `return answer(${value}${status === 200 ? '' : `, ${status}`})`,
  module: (handlers) =>
    asFunctions(
      functions,
      handlers,
      ({ name }) => name,
      ({ verb, path }) => [`@${verb}("${path.replace('{record_id}', '{record_id:str}')}")`],
    ),
}

function mainPy(writing: Writing): string {
  const { code, say } = writing
  const parts = applicationParts(writing)
  const { hasListener, hasMetrics, hasTraces, modules } = parts
  const isMeasured = hasMetrics || hasTraces
  const hasSchema = code.lead.settings.openapi !== false
  const middleware = [...(hasMetrics ? ['measured'] : []), ...(hasTraces ? ['traced'] : [])]
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': puts the application together.', zh: '：组装应用。' })}"""`,
    '',
    hasListener && 'import asyncio',
    'import logging',
    'from collections.abc import AsyncIterator',
    'from contextlib import asynccontextmanager',
    hasMetrics && 'from time import perf_counter',
    'from typing import Any',
    '',
    `from litestar import Litestar, Request, Response${hasMetrics ? ', get' : ''}`,
    isMeasured && 'from litestar.enums import ScopeType',
    'from litestar.exceptions import HTTPException',
    hasSchema && 'from litestar.openapi import OpenAPIConfig',
    `from litestar.types import ${[...(isMeasured ? ['ASGIApp', 'Receive'] : []), 'Scope', ...(isMeasured ? ['Send'] : []), ...(hasMetrics ? ['Message'] : [])].join(', ')}`,
    hasMetrics && 'from prometheus_client import CONTENT_TYPE_LATEST',
    '',
    ownImports(writing, { exchange: ['REFUSED', 'refusal'], observed: observedIn(parts) }),
    '',
    'logger = logging.getLogger(__name__)',
    '',
    '',
    'def refuse(request: Request, error: Exception) -> Response:',
    '    status, detail, headers = refusal(error)',
    '    return Response({"detail": detail}, status_code=status, headers=headers)',
    '',
    '',
    'async def note_failure(error: Exception, scope: Scope) -> None:',
    `    """${say({ en: 'Logs what has no answer of its own; the caller is only told that it failed.', zh: '记录没有专门响应的错误，调用方只会得知请求失败。' })}"""`,
    '    if not isinstance(error, (*REFUSED, HTTPException)):',
    '        logger.error("%s failed", scope["path"], exc_info=error)',
    hasMetrics && [
      '',
      '',
      'def measured(app: ASGIApp) -> ASGIApp:',
      `    """${say({ en: 'Counts by the pattern of the address, not by the address itself.', zh: '按路由模式而非实际地址计数。' })}"""`,
      '',
      '    async def measure(scope: Scope, receive: Receive, send: Send) -> None:',
      '        started = perf_counter()',
      '        status = 500',
      '',
      '        async def noting(message: Message) -> None:',
      '            nonlocal status',
      '            if message["type"] == "http.response.start":',
      '                status = message["status"]',
      '            await send(message)',
      '',
      '        try:',
      '            await app(scope, receive, noting)',
      '        finally:',
      '            if scope["type"] == ScopeType.HTTP:',
      '                note_request(scope["method"], scope["path_template"], status, perf_counter() - started)',
      '',
      '    return measure',
      '',
      '',
      '@get("/metrics", include_in_schema=False)',
      'async def metrics() -> Response:',
      '    return Response(metrics_text(), media_type=CONTENT_TYPE_LATEST)',
    ],
    hasTraces && [
      '',
      '',
      'def traced(app: ASGIApp) -> ASGIApp:',
      '    async def trace_request(scope: Scope, receive: Receive, send: Send) -> None:',
      '        method = scope["method"] if scope["type"] == ScopeType.HTTP else scope["type"]',
      '        with tracer.start_as_current_span(f"{method} {scope[\'path\']}"):',
      '            await app(scope, receive, send)',
      '',
      '    return trace_request',
    ],
    '',
    '',
    'def create_app(settings: Settings | None = None, dependencies: Dependencies | None = None) -> Litestar:',
    `    """${say({ en: 'The application with what it works with; tests hand in their own.', zh: '创建应用，测试可传入自己的依赖。' })}"""`,
    '    current = settings or get_settings()',
    setUpLines(writing, 'current').map((line) => `    ${line}`),
    '',
    lifespanLines(writing, 'Litestar'),
    '',
    '    handlers: dict[Any, Any] = dict.fromkeys(REFUSED, refuse)',
    '    return Litestar(',
    '        route_handlers=[',
    '            *health.routes,',
    modules.map((each) => `            *${each}.routes,`),
    hasMetrics && '            metrics,',
    '        ],',
    '        exception_handlers=handlers,',
    '        after_exception=[note_failure],',
    isMeasured && `        middleware=[${middleware.join(', ')}],`,
    '        lifespan=[lifespan],',
    `        openapi_config=${hasSchema ? `OpenAPIConfig(title=${literal(code.title)}, version="0.1.0")` : 'None'},`,
    `        # ${say({ en: 'Logs are set up above, for the framework as well.', zh: '日志已在上方统一配置，框架亦然。' })}`,
    '        logging_config=None,',
    '    )',
  )
}
