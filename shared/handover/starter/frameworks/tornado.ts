import { pascal } from '../plan/names'
import { httpPort } from '../plan/processes'
import { setUpLines } from '../python/observability-py'
import { type Files, inDocstring, type Writing, written } from '../python/writing'
import { applicationParts, ownImports } from './application-parts'
import type { Dialect, Handler } from './dialect'
import { dialectFiles } from './dialect-files'
import { testClientPy } from './test-client-py'

/** The application of Tornado: its start by its own server, health, handlers for each resource, and their tests. */
export function tornadoFiles(writing: Writing): Files {
  const at = `src/${writing.code.package}`
  const dialect = tornado(writing)
  return {
    ...dialectFiles(writing, dialect, mainPy(writing)),
    [`${at}/handling.py`]: handlingPy(writing),
    'tests/http_client.py': testClientPy(writing, {
      imports: [
        'from tornado.httpclient import AsyncHTTPClient, HTTPRequest',
        'from tornado.httpserver import HTTPServer',
        'from tornado.httputil import url_concat',
        'from tornado.testing import bind_unused_port',
        'from tornado.web import Application',
      ],
      modules: [],
      application: 'Application',
      start: [
        'socket, self._port = bind_unused_port()',
        'self._server = HTTPServer(self._app)',
        'self._server.add_socket(socket)',
      ],
      stop: ['self._server.stop()', 'await self._server.close_all_connections()'],
      ask: [
        'address = url_concat(f"http://127.0.0.1:{self._port}{path}", params or {})',
        'request = HTTPRequest(address, method, body=body)',
        'found = await AsyncHTTPClient().fetch(request, raise_error=False)',
        'return Answer(found.code, found.body.decode())',
      ],
    }),
  }
}

/** Tornado has a class for an address, and a method of it for a verb; what is common to all is a class above them. */
const tornado = (writing: Writing): Dialect => ({
  request: 'RequestHandler',
  requestOfRoutes: 'JsonHandler',
  given: 'handler',
  asked: 'self',
  imports: ['from tornado.escape import json_encode', 'from tornado.web import RequestHandler'],
  routeImports: () => [],
  ownImports: [`from ${writing.code.package}.handling import JsonHandler`],
  body: 'self.request.body',
  dependencies: 'handler.settings["dependencies"]',
  query: '{name: handler.get_query_argument(name) for name in handler.request.query_arguments}',
  recordId: 'handler.path_kwargs["record_id"]',
  headers: 'handler.request.headers',
  answering: [
    '',
    '',
    'def answer(handler: RequestHandler, value: Any, status: int = 200) -> None:',
    '    handler.set_status(status)',
    '    handler.set_header("Content-Type", "application/json; charset=UTF-8")',
    '    handler.finish(json_encode(value.model_dump(mode="json") if isinstance(value, BaseModel) else value))',
  ],
  answer: (value, status = 200) => `answer(self, ${value}${status === 200 ? '' : `, ${status}`})`,
  module: (handlers) => asClasses(handlers, applicationParts(writing).hasMetrics),
})

/** `handling.py`: the class above all handlers, where errors are answered and requests counted and traced. */
function handlingPy(writing: Writing): string {
  const { code, say } = writing
  const { hasMetrics, hasTraces } = applicationParts(writing)
  const observed = [...(hasMetrics ? ['note_request'] : []), ...(hasTraces ? ['tracer'] : [])]
  return written(
    `"""${say({ en: 'What all handlers have in common.', zh: '所有处理器共有的行为。' })}"""`,
    '',
    hasTraces && 'from contextlib import ExitStack',
    'from typing import Any',
    '',
    'from tornado.httputil import responses',
    'from tornado.web import RequestHandler',
    '',
    `from ${code.package}.exchange import REFUSED, refusal`,
    observed.length > 0 && `from ${code.package}.observability import ${observed.join(', ')}`,
    '',
    '',
    'class JsonHandler(RequestHandler):',
    `    """${say({ en: 'Answers in JSON, errors as well.', zh: '以 JSON 响应，错误亦然。' })}"""`,
    hasMetrics && [
      '',
      `    # ${say({ en: 'The pattern of the address, by which requests are counted.', zh: '路由模式，请求按此计数。' })}`,
      '    route = "unmatched"',
    ],
    hasTraces && [
      '',
      '    def initialize(self) -> None:',
      '        self.span = ExitStack()',
      '',
      '    def prepare(self) -> None:',
      '        name = f"{self.request.method} {self.request.path}"',
      '        self.span.enter_context(tracer.start_as_current_span(name))',
    ],
    '',
    '    def write_error(self, status_code: int, **kwargs: Any) -> None:',
    '        error = kwargs.get("exc_info", (None, None, None))[1]',
    '        detail: Any = responses.get(status_code, "failed")',
    '        if isinstance(error, REFUSED):',
    '            status, detail, headers = refusal(error)',
    '            self.set_status(status)',
    '            for name, value in headers.items():',
    '                self.set_header(name, value)',
    '        self.finish({"detail": detail})',
    '',
    '    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:',
    `        """${say({ en: 'What has an answer of its own is no failure, and is not logged as one.', zh: '有专门响应的错误不算故障，不作为故障记录。' })}"""`,
    '        if not isinstance(value, REFUSED):',
    '            super().log_exception(typ, value, tb)',
    (hasMetrics || hasTraces) && ['', '    def on_finish(self) -> None:'],
    hasMetrics && [
      '        seconds = self.request.request_time()',
      '        note_request(self.request.method or "", self.route, self.get_status(), seconds)',
    ],
    hasTraces && '        self.span.close()',
  )
}

/** Handlers as a class for each address, with a list of their routes. */
function asClasses(handlers: readonly Handler[], isCounted: boolean): readonly string[] {
  const paths = [...new Set(handlers.map(({ path }) => path))]
  const nameOf = (path: string): string => {
    const last = path.split('/').findLast((segment) => /^[a-z]/.test(segment)) ?? ''
    return `${pascal(last)}${path.includes('{') ? 'RecordHandler' : 'Handler'}`
  }
  return [
    ...paths.flatMap((path) => [
      '',
      '',
      `class ${nameOf(path)}(JsonHandler):`,
      ...(isCounted ? [`    route = "${path}"`, ''] : []),
      ...handlers
        .filter((handler) => handler.path === path)
        .flatMap(({ verb, about, lines }, n) => [
          ...(n === 0 ? [] : ['']),
          `    async def ${verb}(self${path.includes('{') ? ', record_id: str' : ''}) -> None:`,
          `        """${about}"""`,
          ...lines.map((line) => (line === '' ? '' : `    ${line}`)),
        ]),
    ]),
    '',
    '',
    'routes = [',
    ...paths.map(
      (path) => `    (r"${path.replace('{record_id}', '(?P<record_id>[^/]+)')}", ${nameOf(path)}),`,
    ),
    ']',
  ]
}

function mainPy(writing: Writing): string {
  const { code, say } = writing
  const { hasListener, hasMetrics, hasTraces, modules } = applicationParts(writing)
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': puts the application together and serves it.', zh: '：组装并启动应用。' })}"""`,
    '',
    'import asyncio',
    'import signal',
    '',
    hasMetrics && 'from prometheus_client import CONTENT_TYPE_LATEST',
    'from tornado.web import Application, HTTPError',
    '',
    ownImports(writing, { exchange: [], observed: hasMetrics ? ['metrics_text'] : [] }),
    `from ${code.package}.handling import JsonHandler`,
    '',
    `PORT = ${httpPort}`,
    '',
    '',
    'class UnknownHandler(JsonHandler):',
    `    """${say({ en: 'Answers where there is no such address.', zh: '响应不存在的地址。' })}"""`,
    '',
    '    def prepare(self) -> None:',
    hasTraces && '        super().prepare()',
    '        raise HTTPError(404)',
    hasMetrics && [
      '',
      '',
      'class MetricsHandler(JsonHandler):',
      '    route = "/metrics"',
      '',
      '    async def get(self) -> None:',
      '        self.set_header("Content-Type", CONTENT_TYPE_LATEST)',
      '        self.finish(metrics_text())',
    ],
    '',
    '',
    'def create_app(settings: Settings | None = None, dependencies: Dependencies | None = None) -> Application:',
    `    """${say({ en: 'The application with what it works with; tests hand in their own.', zh: '创建应用，测试可传入自己的依赖。' })}"""`,
    '    current = settings or get_settings()',
    setUpLines(writing, 'current').map((line) => `    ${line}`),
    '    return Application(',
    '        [',
    '            *health.routes,',
    modules.map((each) => `            *${each}.routes,`),
    hasMetrics && '            (r"/metrics", MetricsHandler),',
    '        ],',
    '        default_handler_class=UnknownHandler,',
    '        dependencies=dependencies or open_dependencies(current),',
    '    )',
    '',
    '',
    'async def serve() -> None:',
    `    """${say({ en: 'Answers until the process is told to end, then closes what it works with.', zh: '持续响应请求，收到终止信号后关闭所用的依赖。' })}"""`,
    '    settings = get_settings()',
    '    opened = open_dependencies(settings)',
    '    server = create_app(settings, opened).listen(PORT, max_body_size=1_000_000)',
    hasListener && [
      '    url = settings.broker_url.get_secret_value()',
      '    listening = asyncio.create_task(listen(url, Listener()))',
    ],
    '    ended = asyncio.Event()',
    '    for each in (signal.SIGINT, signal.SIGTERM):',
    '        asyncio.get_running_loop().add_signal_handler(each, ended.set)',
    '    await ended.wait()',
    '    server.stop()',
    hasListener && '    listening.cancel()',
    '    await server.close_all_connections()',
    '    await opened.close()',
    '',
    '',
    'if __name__ == "__main__":',
    '    asyncio.run(serve())',
  )
}
