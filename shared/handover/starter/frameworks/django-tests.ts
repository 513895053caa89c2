import { snake } from '../plan/names'
import { partsOf } from '../python/dependencies-py'
import { kept } from '../python/records-py'
import { type Files, type Writing, written } from '../python/writing'
import { prefixOf } from './paths'

/** Only those who have signed in are answered. */
export const isClosedTo = ({ code }: Pick<Writing, 'code'>): boolean =>
  code.lead.settings.auth !== undefined && code.lead.settings.auth !== 'none'

/** Tests of a Django application, on a database in memory. */
export function djangoTests(writing: Writing): Files {
  const { code, say } = writing
  const [first] = kept(writing)
  return {
    'tests/test_health.py': written(
      `"""${say({ en: 'Health, readiness and migrations.', zh: '健康检查与迁移。' })}"""`,
      '',
      'from io import StringIO',
      '',
      'import pytest',
      'from django.core.management import call_command',
      'from django.db import OperationalError',
      '',
      '',
      'def test_is_healthy(client):',
      '    assert client.get("/healthz").json() == {"status": "ok"}',
      '',
      '',
      '@pytest.mark.django_db',
      'def test_is_ready_while_the_database_answers(client, monkeypatch):',
      '    assert client.get("/readyz").status_code == 200',
      '',
      '    def fail(*_):',
      '        raise OperationalError("down")',
      '',
      `    monkeypatch.setattr("${code.package}.health.connection.cursor", fail)`,
      '    assert client.get("/readyz").json() == {"failing": ["database"]}',
      '',
      '',
      '@pytest.mark.django_db',
      'def test_migrations_say_what_the_models_say():',
      '    call_command("makemigrations", "--check", "--dry-run", stdout=StringIO())',
    ),
    ...(first ? { [`tests/test_${snake(first.many)}.py`]: testResource(writing, first.many) } : {}),
  }
}

function testResource(writing: Writing, many: string): string {
  const { code, say } = writing
  const isClosed = code.isRest || isClosedTo(writing)
  const { hasEvents, hasTasks } = partsOf(writing)
  const path = `${prefixOf(code)}/${many}${code.isRest ? '/' : ''}`
  const one = (id: string): string => `f"${prefixOf(code)}/${many}/{${id}}${code.isRest ? '/' : ''}"`
  const announces = (hasTasks && code.taskNames.length > 0) || (hasEvents && code.events.length > 0)
  return written(
    `"""${say({ en: 'What can be asked, and who may ask it.', zh: '接口行为与权限。' })}"""`,
    '',
    'from uuid import uuid4',
    '',
    'import pytest',
    '',
    'pytestmark = pytest.mark.django_db',
    '',
    '',
    '@pytest.fixture',
    isClosed ? 'def asking(client, django_user_model):' : 'def asking(client):',
    isClosed && '    client.force_login(django_user_model.objects.create_user("tester"))',
    '    return client',
    announces && [
      '',
      '',
      '@pytest.fixture(autouse=True)',
      'def announced(monkeypatch):',
      '    told = []',
      `    monkeypatch.setattr("${code.package}.views.announce", told.append)`,
      '    return told',
    ],
    '',
    '',
    'def test_keeps_what_is_created(asking):',
    `    created = asking.post("${path}", {"reference": "A-1"}, content_type="application/json")`,
    '    assert created.status_code == 201',
    `    assert asking.get(${one("created.json()['id']")}).json()["reference"] == "A-1"`,
    '',
    '',
    'def test_changes_only_what_is_there(asking):',
    `    created = asking.post("${path}", {"reference": "A"}, content_type="application/json").json()`,
    `    changed = asking.put(${one("created['id']")}, {"reference": "B"}, content_type="application/json")`,
    '    assert changed.json()["reference"] == "B"',
    `    missing = asking.put(${one('uuid4()')}, {"reference": "B"}, content_type="application/json")`,
    '    assert missing.status_code == 404',
    '',
    '',
    'def test_refuses_what_says_nothing(asking):',
    `    answer = asking.post("${path}", {"reference": " "}, content_type="application/json")`,
    `    assert answer.status_code == ${code.isRest ? 400 : 422}`,
    isClosed && [
      '',
      '',
      'def test_refuses_who_is_not_known(client):',
      `    assert client.get("${path}").status_code == ${code.isRest ? 403 : 401}`,
    ],
    announces && [
      '',
      '',
      'def test_tells_others_only_after_the_commit(asking, announced, django_capture_on_commit_callbacks):',
      '    with django_capture_on_commit_callbacks() as callbacks:',
      `        created = asking.post("${path}", {"reference": "A"}, content_type="application/json")`,
      '        assert announced == []',
      '    for callback in callbacks:',
      '        callback()',
      '    assert [str(each) for each in announced] == [created.json()["id"]]',
    ],
  )
}
