import { snake } from '../plan/names'
import type { Framework, Resource } from '../plan/plan'
import { isModelServer } from '../plan/roles'
import { authOf } from '../python/auth-py'
import { repositoryKey, words } from '../python/records-py'
import { inDocstring, type Writing, waiting, written } from '../python/writing'
import { pathThere, prefixOf } from './paths'

/** Where tests find the client of a framework, other than that of FastAPI. */
const testClients: { readonly [framework in Framework]?: string } = {
  starlette: 'starlette.testclient',
  litestar: 'litestar.testing',
  aiohttp: 'http_client',
  tornado: 'http_client',
}

/** How a test makes an application whose caller is known. */
function testSetUp(writing: Writing, dependencies: readonly string[]): readonly string[] {
  const { code } = writing
  const kind = authOf(writing)
  return [
    `from ${testClients[code.framework] ?? 'fastapi.testclient'} import TestClient`,
    '',
    `from ${code.package}.dependencies import Dependencies`,
    `from ${code.package}.main import create_app`,
    ...dependencies.filter((line) => line.startsWith('from ')),
    ...(kind === null
      ? []
      : ['', '', 'class AnyCaller:', '    def caller(self, credentials):', '        return "tester"']),
  ]
}

const verifierArgument = (writing: Writing): string =>
  authOf(writing) === null ? '' : ', verifier=AnyCaller()'

export function testHealthPy(writing: Writing): string {
  const { code, say } = writing
  const { a } = waiting(code)
  return written(
    `"""${say({ en: 'Health is about the process, readiness about what it needs.', zh: '存活只看进程，就绪取决于依赖。' })}"""`,
    '',
    testSetUp(
      {
        ...writing,
        code: { ...code, lead: { ...code.lead, settings: { ...code.lead.settings, auth: 'none' } } },
      },
      [],
    ),
    '',
    '',
    `${a}def down():`,
    '    raise ConnectionError("down")',
    '',
    '',
    'def test_is_healthy_even_where_something_else_is_down():',
    '    with TestClient(create_app(dependencies=Dependencies(checks={"database": down}))) as client:',
    '        assert client.get("/healthz").json() == {"status": "ok"}',
    '',
    '',
    'def test_is_not_ready_until_everything_answers():',
    '    with TestClient(create_app(dependencies=Dependencies(checks={"database": down}))) as client:',
    '        answer = client.get("/readyz")',
    '    assert (answer.status_code, answer.json()) == (503, {"failing": ["database"]})',
    '    with TestClient(create_app(dependencies=Dependencies())) as client:',
    '        assert client.get("/readyz").status_code == 200',
    code.lead.settings.metrics === true && [
      '',
      '',
      'def test_counts_requests_by_route():',
      '    with TestClient(create_app(dependencies=Dependencies())) as client:',
      '        client.get("/healthz")',
      '        assert \'route="/healthz"\' in client.get("/metrics").text',
    ],
  )
}

export function testResourcePy(writing: Writing, resource: Resource): string {
  const { code, say } = writing
  const { many, methods } = resource
  const path = `${prefixOf(code)}/${many}`
  return written(
    `"""${say({ en: `What can be asked about ${words(many)}.`, zh: `${words(many)} 接口。` })}"""`,
    '',
    'from uuid import uuid4',
    '',
    'import pytest',
    testSetUp(writing, [
      ...(authOf(writing) === null ? [] : [`from ${code.package}.auth import Verifier`]),
      `from ${code.package}.repositories import InMemoryRepository`,
      ...(authOf(writing) === null ? [] : [`from ${code.package}.settings import get_settings`]),
    ]),
    '',
    '',
    '@pytest.fixture',
    'def client():',
    `    kept = {"${repositoryKey(resource)}": InMemoryRepository()}`,
    `    with TestClient(create_app(dependencies=Dependencies(repositories=kept${verifierArgument(writing)}))) as client:`,
    '        yield client',
    methods.has('create') && [
      '',
      '',
      'def test_keeps_what_is_created(client):',
      `    created = client.post("${path}", json={"reference": "A-1"})`,
      '    assert created.status_code == 201',
      methods.has('get')
        ? `    assert client.get(f"${path}/{created.json()['id']}").json() == created.json()`
        : '    assert created.json()["reference"] == "A-1"',
      '',
      '',
      'def test_refuses_what_it_does_not_know(client):',
      `    assert client.post("${path}", json={"reference": ""}).status_code == 422`,
      `    assert client.post("${path}", json={"reference": "A", "more": 1}).status_code == 422`,
    ],
    methods.has('get') && [
      '',
      '',
      'def test_an_unknown_id_is_not_found(client):',
      `    assert client.get(f"${path}/{uuid4()}").status_code == 404`,
    ],
    methods.has('replace') && [
      '',
      '',
      'def test_changes_only_what_is_there(client):',
      `    assert client.put(f"${path}/{uuid4()}", json={"reference": "B"}).status_code == 404`,
      methods.has('create') && [
        `    created = client.post("${path}", json={"reference": "A"}).json()`,
        `    changed = client.put(f"${path}/{created['id']}", json={"reference": "B"})`,
        '    assert changed.json() == created | {"reference": "B"}',
      ],
    ],
    methods.has('list') &&
      methods.has('create') && [
        '',
        '',
        'def test_pages_follow_each_other(client):',
        `    ids = sorted(client.post("${path}", json={"reference": str(n)}).json()["id"] for n in range(3))`,
        `    first = client.get("${path}", params={"limit": 2}).json()`,
        '    assert [each["id"] for each in first["items"]] == ids[:2]',
        `    second = client.get("${path}", params={"limit": 2, "after": first["next"]}).json()`,
        '    assert [each["id"] for each in second["items"]] == ids[2:]',
        '    assert second["next"] is None',
      ],
    authOf(writing) !== null && [
      '',
      '',
      'def test_refuses_who_is_not_known():',
      '    known = Dependencies(verifier=Verifier(get_settings()))',
      '    with TestClient(create_app(dependencies=known)) as client:',
      `        assert client.${methods.has('list') ? `get("${path}")` : methods.has('create') ? `post("${path}", json={"reference": "A"})` : `get(f"${path}/{uuid4()}")`}.status_code == 401`,
    ],
  )
}

export function testRelayPy(writing: Writing, resource: Resource): string {
  const { plan, code, say } = writing
  const { many, methods, via } = resource
  if (!via) return ''
  const { a } = waiting(code)
  const path = `${prefixOf(code)}/${many}`
  const isModel = isModelServer(via.service)
  const asked = isModel
    ? `client.post("${path}", json={"model": "m", "instances": [1]})`
    : methods.has('list')
      ? `client.get("${path}")`
      : methods.has('create')
        ? `client.post("${path}", json={"reference": "A"})`
        : methods.has('get')
          ? `client.get("${path}/00000000-0000-4000-8000-000000000007")`
          : `client.put("${path}/00000000-0000-4000-8000-000000000007", json={"reference": "A"})`
  const verb =
    isModel || (!methods.has('list') && methods.has('create'))
      ? 'POST'
      : methods.has('list') || methods.has('get')
        ? 'GET'
        : 'PUT'
  const there = pathThere(plan, resource)
  return written(
    `"""${say({ en: `${words(many)} are asked of ${inDocstring(via.service.name)}, and its failures are told apart.`, zh: `${words(many)} 由 ${inDocstring(via.service.name)} 提供，并区分其失败。` })}"""`,
    '',
    'import pytest',
    testSetUp(writing, [`from ${code.package}.clients import UpstreamError`]),
    '',
    '',
    'class FakeClient:',
    '    def __init__(self, answer):',
    '        self.answer = answer',
    '        self.calls = []',
    '',
    isModel
      ? [`    ${a}def predict(self, model, instances):`, '        self.calls.append((model, instances))']
      : [`    ${a}def request(self, method, path, **_):`, '        self.calls.append((method, path))'],
    '        if isinstance(self.answer, Exception):',
    '            raise self.answer',
    '        return self.answer',
    '',
    '',
    'def ask(fake):',
    `    clients = {"${snake(via.slug)}": fake}`,
    `    with TestClient(create_app(dependencies=Dependencies(clients=clients${verifierArgument(writing)}))) as client:`,
    `        return ${asked}`,
    '',
    '',
    'def test_passes_the_answer_on():',
    '    fake = FakeClient(["found"])',
    isModel
      ? ['    assert ask(fake).json() == {"predictions": ["found"]}', '    assert fake.calls == [("m", [1])]']
      : [
          '    assert ask(fake).json() == ["found"]',
          `    [(method, path)] = fake.calls`,
          `    assert method == "${verb}" and path.startswith("${there}")`,
        ],
    '',
    '',
    '@pytest.mark.parametrize(("status", "told"), [(None, 503), (500, 503), (429, 503), (404, 404)])',
    'def test_tells_failures_apart(status, told):',
    `    assert ask(FakeClient(UpstreamError("${via.slug}", status))).status_code == told`,
  )
}
