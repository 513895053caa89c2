import { type Writing, written } from '../python/writing'

/** How a framework that brings a server of its own is asked in tests. */
export interface TestServer {
  readonly imports: readonly string[]
  /** What is added to the modules that every client imports. */
  readonly modules: readonly string[]
  /** Type of the application. */
  readonly application: string
  /** Bodies of `_start`, `_stop` and `_ask`, which has `method`, `path`, `params` and `body`. */
  readonly start: readonly string[]
  readonly stop: readonly string[]
  readonly ask: readonly string[]
}

/** `tests/http_client.py`: asks an application on a free port, for tests that do not wait themselves. */
export function testClientPy({ say }: Writing, server: TestServer): string {
  const body = (lines: readonly string[]): string[] => lines.map((line) => `        ${line}`)
  return written(
    `"""${say({ en: 'A client for tests that do not wait themselves.', zh: '同步测试使用的客户端。' })}"""`,
    '',
    'import asyncio',
    'import json as encoding',
    'from dataclasses import dataclass',
    'from typing import Any',
    server.modules,
    '',
    server.imports,
    '',
    '',
    '@dataclass(frozen=True)',
    'class Answer:',
    '    status_code: int',
    '    text: str',
    '',
    '    def json(self) -> Any:',
    '        return encoding.loads(self.text)',
    '',
    '',
    'class TestClient:',
    `    """${say({ en: 'Runs the application on a free port while it is open.', zh: '打开期间在空闲端口上运行应用。' })}"""`,
    '',
    '    __test__ = False',
    '',
    `    def __init__(self, app: ${server.application}) -> None:`,
    '        self._app = app',
    '',
    '    def __enter__(self) -> "TestClient":',
    '        self._runner = asyncio.Runner()',
    '        self._runner.run(self._start())',
    '        return self',
    '',
    '    def __exit__(self, *_: object) -> None:',
    '        self._runner.run(self._stop())',
    '        self._runner.close()',
    '',
    '    def get(self, path: str, params: dict[str, Any] | None = None) -> Answer:',
    '        return self._runner.run(self._ask("GET", path, params=params))',
    '',
    '    def post(self, path: str, json: Any) -> Answer:',
    '        return self._runner.run(self._ask("POST", path, body=encoding.dumps(json)))',
    '',
    '    def put(self, path: str, json: Any) -> Answer:',
    '        return self._runner.run(self._ask("PUT", path, body=encoding.dumps(json)))',
    '',
    '    async def _start(self) -> None:',
    body(server.start),
    '',
    '    async def _stop(self) -> None:',
    body(server.stop),
    '',
    '    async def _ask(',
    '        self, method: str, path: str, params: dict[str, Any] | None = None, body: str | None = None',
    '    ) -> Answer:',
    body(server.ask),
  )
}
