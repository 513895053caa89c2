import { snake } from '../plan/names'
import type { Resource } from '../plan/plan'
import { partsOf } from '../python/dependencies-py'
import { setUpLines, setUpNames } from '../python/observability-py'
import { type Files, inDocstring, literal, type Writing, waiting, written } from '../python/writing'
import { relayPy, resourcePy } from './fastapi-routes'
import { testHealthPy, testRelayPy, testResourcePy } from './fastapi-tests'

/** The application of FastAPI: its start, health, a router for each resource, and their tests. */
export function fastapiFiles(writing: Writing): Files {
  const { code } = writing
  const at = `src/${code.package}`
  return {
    [`${at}/main.py`]: mainPy(writing),
    [`${at}/asgi.py`]: asgiPy(writing),
    [`${at}/health.py`]: healthPy(writing),
    ...resourceFiles(writing, (resource) =>
      resource.via ? relayPy(writing, resource) : resourcePy(writing, resource),
    ),
  }
}

/** Health, and a module of routes for each resource, each with its tests. */
export function resourceFiles(writing: Writing, routesPy: (resource: Resource) => string): Files {
  const { code, say } = writing
  const at = `src/${code.package}/api`
  const files: Files = {
    [`${at}/__init__.py`]: written(
      `"""${say({ en: 'Routes, a module for each resource.', zh: '路由，每种资源一个模块。' })}"""`,
    ),
    'tests/test_health.py': testHealthPy(writing),
  }
  for (const resource of code.resources) {
    files[`${at}/${snake(resource.many)}.py`] = routesPy(resource)
    files[`tests/test_${snake(resource.many)}.py`] = resource.via
      ? testRelayPy(writing, resource)
      : testResourcePy(writing, resource)
  }
  return files
}

/** The module that a server of ASGI loads. */
export const asgiPy = ({ code, say }: Writing): string =>
  written(
    `"""${say({ en: 'What the application server loads.', zh: '供应用服务器加载。' })}"""`,
    '',
    code.lead.technology === 'aws-lambda' && ['from mangum import Mangum', ''],
    `from ${code.package}.main import create_app`,
    '',
    'app = create_app()',
    code.lead.technology === 'aws-lambda' && 'handler = Mangum(app)',
  )

function mainPy(writing: Writing): string {
  const { code, say } = writing
  const parts = partsOf(writing)
  const { settings } = code.lead
  const hasMetrics = settings.metrics === true
  const hasHandlers = parts.hasVerifier || parts.hasClients
  const asksRequest = hasHandlers || hasMetrics || settings.tracing === true
  const routers = code.resources.map(({ many }) => snake(many))
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': puts the application together.', zh: '：组装应用。' })}"""`,
    '',
    parts.hasListener && 'import asyncio',
    'from collections.abc import AsyncIterator',
    'from contextlib import asynccontextmanager',
    hasMetrics && 'from time import perf_counter',
    '',
    `from fastapi import FastAPI${asksRequest ? ', Request' : ''}${hasMetrics ? ', Response' : ''}`,
    hasHandlers && 'from fastapi.responses import JSONResponse',
    hasMetrics && 'from prometheus_client import CONTENT_TYPE_LATEST',
    '',
    `from ${code.package} import health`,
    routers.length > 0 && `from ${code.package}.api import ${[...routers].sort().join(', ')}`,
    parts.hasVerifier && `from ${code.package}.auth import NotAllowed`,
    parts.hasClients && `from ${code.package}.clients import UpstreamError`,
    `from ${code.package}.dependencies import Dependencies, open_dependencies`,
    parts.hasListener && `from ${code.package}.events import Listener, listen`,
    `from ${code.package}.observability import ${[...setUpNames(writing), ...(hasMetrics ? ['metrics_text', 'note_request'] : []), ...(settings.tracing === true ? ['tracer'] : [])].sort().join(', ')}`,
    `from ${code.package}.settings import Settings, get_settings`,
    '',
    '',
    'def create_app(settings: Settings | None = None, dependencies: Dependencies | None = None) -> FastAPI:',
    `    """${say({ en: 'The application with what it works with; tests hand in their own.', zh: '创建应用，测试可传入自己的依赖。' })}"""`,
    '    current = settings or get_settings()',
    setUpLines(writing, 'current').map((line) => `    ${line}`),
    '',
    lifespanLines(writing, 'FastAPI'),
    '',
    `    app = FastAPI(title=${literal(code.title)}, lifespan=lifespan${settings.openapi === false ? ', openapi_url=None' : ''})`,
    hasMetrics && [
      '',
      '    @app.middleware("http")',
      '    async def measure(request: Request, call_next):',
      '        started = perf_counter()',
      '        response = await call_next(request)',
      '        route = getattr(request.scope.get("route"), "path", "unmatched")',
      '        note_request(request.method, route, response.status_code, perf_counter() - started)',
      '        return response',
      '',
      '    @app.get("/metrics", include_in_schema=False)',
      '    def metrics() -> Response:',
      '        return Response(metrics_text(), media_type=CONTENT_TYPE_LATEST)',
    ],
    settings.tracing === true && [
      '',
      '    @app.middleware("http")',
      '    async def trace_request(request: Request, call_next):',
      '        with tracer.start_as_current_span(f"{request.method} {request.url.path}"):',
      '            return await call_next(request)',
    ],
    parts.hasVerifier && [
      '',
      '    @app.exception_handler(NotAllowed)',
      '    async def refuse(request: Request, error: NotAllowed) -> JSONResponse:',
      '        return JSONResponse({"detail": "not allowed"}, 401, {"WWW-Authenticate": "Bearer"})',
    ],
    parts.hasClients && [
      '',
      '    @app.exception_handler(UpstreamError)',
      '    async def pass_on(request: Request, error: UpstreamError) -> JSONResponse:',
      '        if error.status is not None and 400 <= error.status < 500 and error.status != 429:',
      '            return JSONResponse({"detail": f"{error.service} refused"}, error.status)',
      '        return JSONResponse({"detail": f"{error.service} is down"}, 503, {"Retry-After": "5"})',
    ],
    '',
    '    app.include_router(health.router)',
    routers.map((each) => `    app.include_router(${each}.router)`),
    code.lead.technology === 'graphene' && [
      `    # ${say({ en: 'GraphQL stands beside the routes; its types grow with them.', zh: 'GraphQL 与路由并存，类型随业务扩展。' })}`,
      '    import strawberry',
      '    from strawberry.fastapi import GraphQLRouter',
      '',
      '    @strawberry.type',
      '    class Query:',
      '        @strawberry.field',
      '        def service(self) -> str:',
      `            return ${literal(code.title)}`,
      '',
      '    app.include_router(GraphQLRouter(strawberry.Schema(Query)), prefix="/graphql")',
    ],
    '    return app',
  )
}

/** From the start of an application to its end: what it works with is opened, and closed. */
export const lifespanLines = (writing: Writing, application: string): readonly string[] => [
  '    @asynccontextmanager',
  `    async def lifespan(app: ${application}) -> AsyncIterator[None]:`,
  '        opened = dependencies or open_dependencies(current)',
  '        app.state.dependencies = opened',
  ...runningLines(writing, 'yield'),
]

/** While an application runs, it listens to its broker; at the end it closes what it works with. */
export function runningLines(writing: Writing, running: string): readonly string[] {
  const { isAsync } = writing.code
  const closing = isAsync ? '        await opened.close()' : '        opened.close()'
  if (!partsOf(writing).hasListener) return [`        ${running}`, closing]
  return [
    '        listening = None',
    '        if dependencies is None:',
    '            url = current.broker_url.get_secret_value()',
    isAsync
      ? '            listening = asyncio.create_task(listen(url, Listener()))'
      : '            listening = asyncio.create_task(asyncio.to_thread(listen, url, Listener()))',
    `        ${running}`,
    '        if listening is not None:',
    '            listening.cancel()',
    closing,
  ]
}

function healthPy({ code, say }: Writing): string {
  const { a, w } = waiting(code)
  return written(
    `"""${say({ en: 'Whether the process runs, and whether it can work.', zh: '存活与就绪检查。' })}"""`,
    '',
    'from fastapi import APIRouter, Request',
    'from fastapi.responses import JSONResponse',
    '',
    'router = APIRouter(tags=["health"])',
    '',
    '',
    '@router.get("/healthz")',
    'def healthz() -> dict[str, str]:',
    `    """${say({ en: 'The process answers. It is started anew where it does not.', zh: '进程可响应；无响应时由平台重启。' })}"""`,
    '    return {"status": "ok"}',
    '',
    '',
    '@router.get("/readyz")',
    `${a}def readyz(request: Request) -> JSONResponse:`,
    `    """${say({ en: 'What it needs answers, too. No requests are sent to it where something does not.', zh: '依赖均可用；否则不再接收流量。' })}"""`,
    `    failing = ${w}request.app.state.dependencies.failing()`,
    '    return JSONResponse({"failing": failing}, 503 if failing else 200)',
  )
}
