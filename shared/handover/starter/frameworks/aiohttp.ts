import { httpPort } from '../plan/processes'
import { setUpLines } from '../python/observability-py'
import { type Files, inDocstring, type Writing, written } from '../python/writing'
import { applicationParts, observedIn, ownImports } from './application-parts'
import { asFunctions, type Dialect } from './dialect'
import { dialectFiles } from './dialect-files'
import { runningLines } from './fastapi'
import { testClientPy } from './test-client-py'

/** The application of aiohttp: its start by its own server, health, routes for each resource, and their tests. */
export function aiohttpFiles(writing: Writing): Files {
  return {
    ...dialectFiles(writing, aiohttp, mainPy(writing)),
    'tests/http_client.py': testClientPy(writing, {
      imports: [
        'from aiohttp import web',
        'from aiohttp.test_utils import TestClient as Client',
        'from aiohttp.test_utils import TestServer',
      ],
      modules: [],
      application: 'web.Application',
      start: ['self._client = Client(TestServer(self._app))', 'await self._client.start_server()'],
      stop: ['await self._client.close()'],
      ask: [
        'async with self._client.request(method, path, params=params, data=body) as response:',
        '    return Answer(response.status, await response.text())',
      ],
    }),
  }
}

const functions = { request: 'web.Request', response: 'web.Response' } as const

const aiohttp: Dialect = {
  request: functions.request,
  given: 'request',
  imports: ['from aiohttp import web'],
  routeImports: () => ['from aiohttp import web'],
  constants: ['DEPENDENCIES = web.AppKey("dependencies", Dependencies)'],
  asked: 'request',
  body: 'await request.read()',
  dependencies: 'request.app[DEPENDENCIES]',
  query: 'dict(request.query)',
  recordId: 'request.match_info["record_id"]',
  headers: 'request.headers',
  answering: [
    '',
    '',
    'def answer(value: Any, status: int = 200) -> web.Response:',
    '    content = value.model_dump(mode="json") if isinstance(value, BaseModel) else value',
    '    return web.json_response(content, status=status)',
  ],
  answer: (value, status = 200) => `return answer(${value}${status === 200 ? '' : `, ${status}`})`,
  module: (handlers) =>
    asFunctions(functions, handlers, ({ name, verb, path }) => `web.${verb}("${path}", ${name})`),
}

function mainPy(writing: Writing): string {
  const { code, say } = writing
  const parts = applicationParts(writing)
  const { hasListener, hasMetrics, hasTraces, modules } = parts
  const middlewares = [...(hasMetrics ? ['measure'] : []), ...(hasTraces ? ['trace_request'] : []), 'refuse']
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': puts the application together and serves it.', zh: '：组装并启动应用。' })}"""`,
    '',
    hasListener && 'import asyncio',
    'from collections.abc import AsyncIterator',
    hasMetrics && 'from time import perf_counter',
    '',
    'from aiohttp import web',
    'from aiohttp.typedefs import Handler',
    hasMetrics && 'from prometheus_client import CONTENT_TYPE_LATEST',
    '',
    ownImports(writing, {
      exchange: ['DEPENDENCIES', 'REFUSED', 'refusal'],
      observed: observedIn(parts),
    }),
    '',
    `PORT = ${httpPort}`,
    '',
    '',
    '@web.middleware',
    'async def refuse(request: web.Request, handler: Handler) -> web.StreamResponse:',
    '    try:',
    '        return await handler(request)',
    '    except REFUSED as error:',
    '        status, detail, headers = refusal(error)',
    '    return web.json_response({"detail": detail}, status=status, headers=headers)',
    hasMetrics && [
      '',
      '',
      '@web.middleware',
      'async def measure(request: web.Request, handler: Handler) -> web.StreamResponse:',
      `    """${say({ en: 'Counts by the pattern of the address, not by the address itself.', zh: '按路由模式而非实际地址计数。' })}"""`,
      '    started = perf_counter()',
      '    status = 500',
      '    try:',
      '        response = await handler(request)',
      '        status = response.status',
      '        return response',
      '    except web.HTTPException as error:',
      '        status = error.status',
      '        raise',
      '    finally:',
      '        resource = request.match_info.route.resource',
      '        route = resource.canonical if resource is not None else "unmatched"',
      '        note_request(request.method, route, status, perf_counter() - started)',
      '',
      '',
      'async def metrics(request: web.Request) -> web.Response:',
      '    return web.Response(body=metrics_text(), headers={"Content-Type": CONTENT_TYPE_LATEST})',
    ],
    hasTraces && [
      '',
      '',
      '@web.middleware',
      'async def trace_request(request: web.Request, handler: Handler) -> web.StreamResponse:',
      '    with tracer.start_as_current_span(f"{request.method} {request.path}"):',
      '        return await handler(request)',
    ],
    '',
    '',
    'def create_app(settings: Settings | None = None, dependencies: Dependencies | None = None) -> web.Application:',
    `    """${say({ en: 'The application with what it works with; tests hand in their own.', zh: '创建应用，测试可传入自己的依赖。' })}"""`,
    '    current = settings or get_settings()',
    setUpLines(writing, 'current').map((line) => `    ${line}`),
    '    opened = dependencies or open_dependencies(current)',
    '',
    '    async def running(app: web.Application) -> AsyncIterator[None]:',
    runningLines(writing, 'yield'),
    '',
    `    app = web.Application(middlewares=[${middlewares.join(', ')}], client_max_size=1_000_000)`,
    '    app[DEPENDENCIES] = opened',
    '    app.cleanup_ctx.append(running)',
    '    app.add_routes(health.routes)',
    modules.map((each) => `    app.add_routes(${each}.routes)`),
    hasMetrics && '    app.add_routes([web.get("/metrics", metrics)])',
    '    return app',
    '',
    '',
    'if __name__ == "__main__":',
    '    web.run_app(create_app(), port=PORT)',
  )
}
