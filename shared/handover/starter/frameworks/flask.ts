import { snake } from '../plan/names'
import { partsOf } from '../python/dependencies-py'
import { setUpLines, setUpNames } from '../python/observability-py'
import { type Files, inDocstring, type Writing, written } from '../python/writing'
import { blueprintPy } from './flask-routes'
import { testHealthPy, testPy } from './flask-tests'

/** The application of Flask: its factory, health, a blueprint for each resource, and their tests. */
export function flaskFiles(writing: Writing): Files {
  const { code, say } = writing
  const at = `src/${code.package}`
  const files: Files = {
    [`${at}/main.py`]: mainPy(writing),
    [`${at}/wsgi.py`]: written(
      `"""${say({ en: 'What the application server loads.', zh: '供应用服务器加载。' })}"""`,
      '',
      `from ${code.package}.main import create_app`,
      '',
      'app = create_app()',
    ),
    [`${at}/health.py`]: healthPy(writing),
    [`${at}/api/__init__.py`]: written(
      `"""${say({ en: 'Routes, a blueprint for each resource.', zh: '路由，每种资源一个蓝图。' })}"""`,
    ),
    'tests/test_health.py': testHealthPy(writing),
  }
  for (const resource of code.resources) {
    files[`${at}/api/${snake(resource.many)}.py`] = blueprintPy(writing, resource)
    files[`tests/test_${snake(resource.many)}.py`] = testPy(writing, resource)
  }
  return files
}

function mainPy(writing: Writing): string {
  const { code, say } = writing
  const parts = partsOf(writing)
  const { settings } = code.lead
  const hasMetrics = settings.metrics === true
  const blueprints = code.resources.map(({ many }) => snake(many))
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': puts the application together.', zh: '：组装应用。' })}"""`,
    '',
    hasMetrics && ['from time import perf_counter', ''],
    `from flask import Flask${hasMetrics ? ', Response, g, request' : ''}`,
    hasMetrics && 'from prometheus_client import CONTENT_TYPE_LATEST',
    'from pydantic import ValidationError',
    '',
    `from ${code.package} import health`,
    blueprints.length > 0 && `from ${code.package}.api import ${[...blueprints].sort().join(', ')}`,
    parts.hasVerifier && `from ${code.package}.auth import NotAllowed`,
    parts.hasClients && `from ${code.package}.clients import UpstreamError`,
    `from ${code.package}.dependencies import Dependencies, open_dependencies`,
    `from ${code.package}.observability import ${[...setUpNames(writing), ...(hasMetrics ? ['metrics_text', 'note_request'] : [])].sort().join(', ')}`,
    `from ${code.package}.settings import Settings, get_settings`,
    '',
    '',
    'def create_app(settings: Settings | None = None, dependencies: Dependencies | None = None) -> Flask:',
    `    """${say({ en: 'The application with what it works with; tests hand in their own.', zh: '创建应用，测试可传入自己的依赖。' })}"""`,
    '    settings = settings or get_settings()',
    setUpLines(writing, 'settings').map((line) => `    ${line}`),
    `    app = Flask("${code.package}")`,
    '    app.config.from_mapping(ENVIRONMENT=settings.environment, MAX_CONTENT_LENGTH=1_000_000)',
    '    app.extensions["dependencies"] = dependencies or open_dependencies(settings)',
    '    app.register_blueprint(health.blueprint)',
    blueprints.map((each) => `    app.register_blueprint(${each}.blueprint)`),
    '',
    '    @app.errorhandler(ValidationError)',
    '    def refuse_body(error: ValidationError):',
    '        problems = [{"field": each["loc"], "problem": each["msg"]} for each in error.errors()]',
    '        return {"detail": problems}, 422',
    parts.hasVerifier && [
      '',
      '    @app.errorhandler(NotAllowed)',
      '    def refuse(error: NotAllowed):',
      '        return {"detail": "not allowed"}, 401, {"WWW-Authenticate": "Bearer"}',
    ],
    parts.hasClients && [
      '',
      '    @app.errorhandler(UpstreamError)',
      '    def pass_on(error: UpstreamError):',
      '        if error.status is not None and 400 <= error.status < 500 and error.status != 429:',
      '            return {"detail": f"{error.service} refused"}, error.status',
      '        return {"detail": f"{error.service} is down"}, 503, {"Retry-After": "5"}',
    ],
    hasMetrics && [
      '',
      '    @app.before_request',
      '    def start_clock() -> None:',
      '        g.started = perf_counter()',
      '',
      '    @app.after_request',
      '    def measure(response: Response) -> Response:',
      '        route = request.url_rule.rule if request.url_rule else "unmatched"',
      '        note_request(request.method, route, response.status_code, perf_counter() - g.started)',
      '        return response',
      '',
      '    @app.get("/metrics")',
      '    def metrics() -> Response:',
      '        return Response(metrics_text(), content_type=CONTENT_TYPE_LATEST)',
    ],
    '',
    '    return app',
  )
}

const healthPy = ({ say }: Writing): string =>
  written(
    `"""${say({ en: 'Whether the process runs, and whether it can work.', zh: '存活与就绪检查。' })}"""`,
    '',
    'from typing import Any',
    '',
    'from flask import Blueprint, current_app',
    '',
    'blueprint = Blueprint("health", __name__)',
    '',
    '',
    '@blueprint.get("/healthz")',
    'def healthz() -> dict[str, str]:',
    `    """${say({ en: 'The process answers. It is started anew where it does not.', zh: '进程可响应；无响应时由平台重启。' })}"""`,
    '    return {"status": "ok"}',
    '',
    '',
    '@blueprint.get("/readyz")',
    'def readyz() -> tuple[dict[str, Any], int]:',
    `    """${say({ en: 'What it needs answers, too. No requests are sent to it where something does not.', zh: '依赖均可用；否则不再接收流量。' })}"""`,
    '    failing = current_app.extensions["dependencies"].failing()',
    '    return {"failing": failing}, 503 if failing else 200',
  )
