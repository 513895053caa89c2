import { snake } from '../plan/names'
import type { Resource } from '../plan/plan'
import { authOf } from '../python/auth-py'
import { repositoryKey, words } from '../python/records-py'
import { inDocstring, type Writing, written } from '../python/writing'
import { prefixOf } from './paths'

export function testHealthPy({ code, say }: Writing): string {
  return written(
    `"""${say({ en: 'Health is about the process, readiness about what it needs.', zh: '存活只看进程，就绪取决于依赖。' })}"""`,
    '',
    `from ${code.package}.dependencies import Dependencies`,
    `from ${code.package}.main import create_app`,
    '',
    '',
    'def down():',
    '    raise ConnectionError("down")',
    '',
    '',
    'def test_is_healthy_even_where_something_else_is_down():',
    '    client = create_app(dependencies=Dependencies(checks={"database": down})).test_client()',
    '    assert client.get("/healthz").json == {"status": "ok"}',
    '',
    '',
    'def test_is_not_ready_until_everything_answers():',
    '    client = create_app(dependencies=Dependencies(checks={"database": down})).test_client()',
    '    answer = client.get("/readyz")',
    '    assert (answer.status_code, answer.json) == (503, {"failing": ["database"]})',
    '    assert create_app(dependencies=Dependencies()).test_client().get("/readyz").status_code == 200',
    code.lead.settings.metrics === true && [
      '',
      '',
      'def test_counts_requests_by_route():',
      '    client = create_app(dependencies=Dependencies()).test_client()',
      '    client.get("/healthz")',
      '    assert \'route="/healthz"\' in client.get("/metrics").text',
    ],
  )
}

export function testPy(writing: Writing, resource: Resource): string {
  const { code, say } = writing
  const { many, methods, via } = resource
  const path = `${prefixOf(code)}/${many}`
  const verifier = authOf(writing) === null ? '' : ', verifier=AnyCaller()'
  const caller = authOf(writing) !== null && [
    '',
    '',
    'class AnyCaller:',
    '    def caller(self, credentials):',
    '        return "tester"',
  ]
  if (via)
    return written(
      `"""${say({ en: `${words(many)} are asked of ${inDocstring(via.service.name)}.`, zh: `${words(many)} 由 ${inDocstring(via.service.name)} 提供。` })}"""`,
      '',
      'import pytest',
      '',
      `from ${code.package}.clients import UpstreamError`,
      `from ${code.package}.dependencies import Dependencies`,
      `from ${code.package}.main import create_app`,
      caller,
      '',
      '',
      'class DownClient:',
      '    def __init__(self, status):',
      '        self.status = status',
      '',
      '    def request(self, method, path, **_):',
      `        raise UpstreamError("${via.slug}", self.status)`,
      '',
      '',
      '@pytest.mark.parametrize(("status", "told"), [(None, 503), (500, 503), (404, 404)])',
      'def test_tells_failures_apart(status, told):',
      `    clients = {"${snake(via.slug)}": DownClient(status)}`,
      `    client = create_app(dependencies=Dependencies(clients=clients${verifier})).test_client()`,
      methods.has('list')
        ? `    assert client.get("${path}").status_code == told`
        : methods.has('create')
          ? `    assert client.post("${path}", json={"reference": "A"}).status_code == told`
          : `    assert client.${methods.has('get') ? 'get' : 'put'}("${path}/00000000-0000-4000-8000-000000000007"${methods.has('get') ? '' : ', json={"reference": "A"}'}).status_code == told`,
    )
  return written(
    `"""${say({ en: `What can be asked about ${words(many)}.`, zh: `${words(many)} 接口。` })}"""`,
    '',
    'from uuid import uuid4',
    '',
    'import pytest',
    '',
    `from ${code.package}.dependencies import Dependencies`,
    `from ${code.package}.main import create_app`,
    `from ${code.package}.repositories import InMemoryRepository`,
    caller,
    '',
    '',
    '@pytest.fixture',
    'def client():',
    `    kept = {"${repositoryKey(resource)}": InMemoryRepository()}`,
    `    return create_app(dependencies=Dependencies(repositories=kept${verifier})).test_client()`,
    methods.has('create') && [
      '',
      '',
      'def test_keeps_what_is_created(client):',
      `    created = client.post("${path}", json={"reference": "A-1"})`,
      '    assert created.status_code == 201',
      methods.has('get')
        ? `    assert client.get(f"${path}/{created.json['id']}").json == created.json`
        : '    assert created.json["reference"] == "A-1"',
      '',
      '',
      'def test_refuses_what_it_does_not_know(client):',
      `    assert client.post("${path}", json={"reference": ""}).status_code == 422`,
    ],
    (methods.has('get') || methods.has('replace')) && [
      '',
      '',
      'def test_an_unknown_id_is_not_found(client):',
      methods.has('get') && `    assert client.get(f"${path}/{uuid4()}").status_code == 404`,
      methods.has('replace') &&
        `    assert client.put(f"${path}/{uuid4()}", json={"reference": "B"}).status_code == 404`,
    ],
    methods.has('list') &&
      methods.has('create') && [
        '',
        '',
        'def test_pages_follow_each_other(client):',
        `    ids = sorted(client.post("${path}", json={"reference": str(n)}).json["id"] for n in range(3))`,
        `    first = client.get("${path}", query_string={"limit": 2}).json`,
        '    assert [each["id"] for each in first["items"]] == ids[:2]',
        `    second = client.get("${path}", query_string={"limit": 2, "after": first["next"]}).json`,
        '    assert [each["id"] for each in second["items"]] == ids[2:]',
      ],
  )
}
