import { setUpLines } from '../python/observability-py'
import { type Files, inDocstring, type Writing, written } from '../python/writing'
import { applicationParts, observedIn, ownImports } from './application-parts'
import { asFunctions, type Dialect } from './dialect'
import { dialectFiles } from './dialect-files'
import { asgiPy, lifespanLines } from './fastapi'

/** The application of Starlette: its start, health, routes for each resource, and their tests. */
export function starletteFiles(writing: Writing): Files {
  const at = `src/${writing.code.package}`
  return {
    ...dialectFiles(writing, starlette, mainPy(writing)),
    [`${at}/asgi.py`]: asgiPy(writing),
  }
}

const functions = { request: 'Request', response: 'Response' } as const

const starlette: Dialect = {
  request: functions.request,
  given: 'request',
  imports: [
    'from starlette.requests import Request',
    'from starlette.responses import JSONResponse, Response',
  ],
  routeImports: () => [
    'from starlette.requests import Request',
    'from starlette.responses import Response',
    'from starlette.routing import Route',
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
    '    return JSONResponse(value.model_dump(mode="json") if isinstance(value, BaseModel) else value, status)',
  ],
  answer: (value, status = 200) => `return answer(${value}${status === 200 ? '' : `, ${status}`})`,
  module: (handlers) =>
    asFunctions(
      functions,
      handlers,
      ({ name, verb, path }) => `Route("${path}", ${name}, methods=["${verb.toUpperCase()}"])`,
    ),
}

function mainPy(writing: Writing): string {
  const { code, say } = writing
  const parts = applicationParts(writing)
  const { hasListener, hasMetrics, hasTraces, modules } = parts
  const isMeasured = hasMetrics || hasTraces
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': puts the application together.', zh: '：组装应用。' })}"""`,
    '',
    hasListener && 'import asyncio',
    'from collections.abc import AsyncIterator',
    'from contextlib import asynccontextmanager',
    hasMetrics && 'from time import perf_counter',
    'from typing import Any',
    '',
    hasMetrics && 'from prometheus_client import CONTENT_TYPE_LATEST',
    'from starlette.applications import Starlette',
    'from starlette.exceptions import HTTPException',
    isMeasured && [
      'from starlette.middleware import Middleware',
      'from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint',
    ],
    'from starlette.requests import Request',
    `from starlette.responses import JSONResponse${isMeasured ? ', Response' : ''}`,
    hasMetrics && 'from starlette.routing import Match, Route',
    '',
    ownImports(writing, { exchange: ['REFUSED', 'refusal'], observed: observedIn(parts) }),
    '',
    '',
    'async def refuse(request: Request, error: Exception) -> JSONResponse:',
    '    status, detail, headers = refusal(error)',
    '    return JSONResponse({"detail": detail}, status, headers)',
    '',
    '',
    'async def tell(request: Request, error: HTTPException) -> JSONResponse:',
    '    return JSONResponse({"detail": error.detail}, error.status_code, error.headers)',
    hasMetrics && [
      '',
      '',
      'def route_of(request: Request) -> str:',
      `    """${say({ en: 'The pattern of the address, not the address itself.', zh: '路由模式，而非实际地址。' })}"""`,
      '    for route in request.app.routes:',
      '        if route.matches(request.scope)[0] is Match.FULL:',
      '            return route.path',
      '    return "unmatched"',
      '',
      '',
      'async def measure(request: Request, call_next: RequestResponseEndpoint) -> Response:',
      '    started = perf_counter()',
      '    response = await call_next(request)',
      '    note_request(request.method, route_of(request), response.status_code, perf_counter() - started)',
      '    return response',
      '',
      '',
      'async def metrics(request: Request) -> Response:',
      '    return Response(metrics_text(), media_type=CONTENT_TYPE_LATEST)',
    ],
    hasTraces && [
      '',
      '',
      'async def trace_request(request: Request, call_next: RequestResponseEndpoint) -> Response:',
      '    with tracer.start_as_current_span(f"{request.method} {request.url.path}"):',
      '        return await call_next(request)',
    ],
    '',
    '',
    'def create_app(settings: Settings | None = None, dependencies: Dependencies | None = None) -> Starlette:',
    `    """${say({ en: 'The application with what it works with; tests hand in their own.', zh: '创建应用，测试可传入自己的依赖。' })}"""`,
    '    current = settings or get_settings()',
    setUpLines(writing, 'current').map((line) => `    ${line}`),
    '',
    lifespanLines(writing, 'Starlette'),
    '',
    '    handlers: dict[Any, Any] = {HTTPException: tell} | dict.fromkeys(REFUSED, refuse)',
    '    return Starlette(',
    '        routes=[',
    '            *health.routes,',
    modules.map((each) => `            *${each}.routes,`),
    hasMetrics && '            Route("/metrics", metrics),',
    '        ],',
    isMeasured && [
      '        middleware=[',
      hasMetrics && '            Middleware(BaseHTTPMiddleware, dispatch=measure),',
      hasTraces && '            Middleware(BaseHTTPMiddleware, dispatch=trace_request),',
      '        ],',
    ],
    '        exception_handlers=handlers,',
    '        lifespan=lifespan,',
    '    )',
  )
}
