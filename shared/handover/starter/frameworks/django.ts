import { snake } from '../plan/names'
import { isServedAsWsgi } from '../plan/processes'
import { kept, recordName, words } from '../python/records-py'
import { celeryPy } from '../python/tasks-py'
import { type Files, inDocstring, type Writing, written } from '../python/writing'
import { djangoAppsPy, djangoSettingsPy } from './django-settings'
import { djangoTests } from './django-tests'
import { restViewsPy, viewsPy } from './django-views'
import { prefixOf } from './paths'

/** A project of Django with one application: models, migration, admin, API and tests. */
export function djangoFiles(writing: Writing): Files {
  const { code, say } = writing
  const at = `src/${code.package}`
  const isWsgi = isServedAsWsgi('django', code.lead.settings)
  const gateway = (kind: 'wsgi' | 'asgi'): string =>
    written(
      `"""${say({ en: 'What the application server loads.', zh: '供应用服务器加载。' })}"""`,
      '',
      'import os',
      '',
      `from django.core.${kind} import get_${kind}_application`,
      '',
      'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")',
      `application = get_${kind}_application()`,
    )
  return {
    'src/manage.py': written(
      `"""${say({ en: 'Commands of Django.', zh: 'Django 管理命令。' })}"""`,
      '',
      'import os',
      'import sys',
      '',
      'from django.core.management import execute_from_command_line',
      '',
      'if __name__ == "__main__":',
      '    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")',
      '    execute_from_command_line(sys.argv)',
    ),
    'src/config/__init__.py': written(
      `"""${say({ en: 'The project of Django.', zh: 'Django 项目配置。' })}"""`,
      code.tasks === 'celery' && [
        '',
        'from config.celery import app as celery_app',
        '',
        '__all__ = ["celery_app"]',
      ],
    ),
    'src/config/settings.py': djangoSettingsPy(writing),
    'src/config/urls.py': urlsPy(writing),
    [`src/config/${isWsgi ? 'wsgi' : 'asgi'}.py`]: gateway(isWsgi ? 'wsgi' : 'asgi'),
    ...(isWsgi ? {} : { 'src/config/wsgi.py': gateway('wsgi') }),
    ...(code.tasks === 'celery' ? { 'src/config/celery.py': celeryPy(writing) } : {}),
    [`${at}/apps.py`]: djangoAppsPy(writing),
    [`${at}/models.py`]: modelsPy(writing),
    [`${at}/admin.py`]: adminPy(writing),
    [`${at}/views.py`]: code.isRest ? restViewsPy(writing) : viewsPy(writing),
    [`${at}/health.py`]: healthPy(writing),
    ...(code.lead.settings.metrics === true ? { [`${at}/middleware.py`]: middlewarePy(writing) } : {}),
    [`${at}/migrations/__init__.py`]: written(
      `"""${say({ en: 'Changes of the tables, in their order.', zh: '数据表变更，按顺序排列。' })}"""`,
    ),
    [`${at}/migrations/0001_initial.py`]: migrationPy(writing),
    ...djangoTests(writing),
  }
}

function urlsPy({ code, say }: Writing): string {
  const own = kept({ code })
  const prefix = prefixOf(code).slice(1)
  const path = (rest: string): string => (prefix === '' ? rest : `${prefix}/${rest}`)
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': its addresses.', zh: '：URL 配置。' })}"""`,
    '',
    'from django.contrib import admin',
    `from django.urls import ${code.isRest ? 'include, ' : ''}path`,
    code.isRest && 'from rest_framework.routers import SimpleRouter',
    '',
    `from ${code.package} import health, views`,
    code.isRest && [
      '',
      'router = SimpleRouter()',
      own.map((each) => `router.register("${each.many}", views.${recordName(each)}ViewSet)`),
    ],
    '',
    'urlpatterns = [',
    '    path("admin/", admin.site.urls),',
    '    path("healthz", health.healthz),',
    '    path("readyz", health.readyz),',
    code.lead.settings.metrics === true && '    path("metrics", health.metrics),',
    code.isRest
      ? `    path("${path('')}", include(router.urls)),`
      : own.map((each) => [
          `    path("${path(each.many)}", views.all_${snake(each.many)}, name="${each.many}"),`,
          `    path("${path(`${each.many}/<uuid:record_id>`)}", views.one_${snake(each.one)}, name="${each.one}"),`,
        ]),
    ']',
  )
}

function modelsPy(writing: Writing): string {
  const { code, say } = writing
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': what it keeps.', zh: '：数据模型。' })}"""`,
    '',
    'from uuid import uuid4',
    '',
    'from django.db import models',
    '',
    '',
    'class Record(models.Model):',
    `    """${say({ en: 'Fields that every record has.', zh: '每条记录都有的字段。' })}"""`,
    '',
    '    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)',
    '    reference = models.CharField(max_length=200, db_index=True)',
    '    created_at = models.DateTimeField(auto_now_add=True)',
    '',
    '    class Meta:',
    '        abstract = True',
    '        ordering = ["id"]',
    '',
    '    def __str__(self) -> str:',
    '        return self.reference',
    kept(writing).map((each) => [
      '',
      '',
      `class ${recordName(each)}(Record):`,
      `    """${say({ en: `A ${words(each.one)}.`, zh: `一条 ${words(each.one)} 记录。` })}"""`,
      '',
      '    class Meta(Record.Meta):',
      `        db_table = "${snake(each.many)}"`,
    ]),
  )
}

function migrationPy(writing: Writing): string {
  return written(
    `"""${writing.say({ en: 'The first tables.', zh: '初始数据表。' })}"""`,
    '',
    'from uuid import uuid4',
    '',
    'from django.db import migrations, models',
    '',
    '',
    'class Migration(migrations.Migration):',
    '    initial = True',
    '    dependencies: list[tuple[str, str]] = []',
    '    operations = [',
    kept(writing).map((each) => [
      '        migrations.CreateModel(',
      `            name="${recordName(each)}",`,
      '            fields=[',
      '                (',
      '                    "id",',
      '                    models.UUIDField(',
      '                        default=uuid4, editable=False, primary_key=True, serialize=False',
      '                    ),',
      '                ),',
      '                ("reference", models.CharField(db_index=True, max_length=200)),',
      '                ("created_at", models.DateTimeField(auto_now_add=True)),',
      '            ],',
      `            options={"db_table": "${snake(each.many)}", "ordering": ["id"], "abstract": False},`,
      '        ),',
    ]),
    '    ]',
  )
}

const adminPy = (writing: Writing): string => {
  const names = kept(writing).map(recordName)
  return written(
    `"""${writing.say({ en: 'What staff can look up and change.', zh: '管理后台。' })}"""`,
    '',
    'from django.contrib import admin',
    '',
    `from ${writing.code.package}.models import ${[...names].sort().join(', ')}`,
    '',
    '',
    `@admin.register(${names.join(', ')})`,
    'class RecordAdmin(admin.ModelAdmin):',
    '    list_display = ("reference", "created_at")',
    '    search_fields = ("reference",)',
    '    readonly_fields = ("id", "created_at")',
  )
}

const healthPy = ({ code, say }: Writing): string =>
  written(
    `"""${say({ en: 'Whether the process runs, and whether it can work.', zh: '存活与就绪检查。' })}"""`,
    '',
    'from django.db import OperationalError, connection',
    `from django.http import HttpRequest, ${code.lead.settings.metrics === true ? 'HttpResponse, ' : ''}JsonResponse`,
    code.lead.settings.metrics === true && [
      'from prometheus_client import CONTENT_TYPE_LATEST',
      '',
      `from ${code.package}.observability import metrics_text`,
    ],
    '',
    '',
    'def healthz(request: HttpRequest) -> JsonResponse:',
    `    """${say({ en: 'The process answers. It is started anew where it does not.', zh: '进程可响应；无响应时由平台重启。' })}"""`,
    '    return JsonResponse({"status": "ok"})',
    '',
    '',
    'def readyz(request: HttpRequest) -> JsonResponse:',
    `    """${say({ en: 'The database answers, too. No requests are sent to it where it does not.', zh: '数据库可用；否则不再接收流量。' })}"""`,
    '    try:',
    '        with connection.cursor() as cursor:',
    '            cursor.execute("SELECT 1")',
    '    except OperationalError:',
    '        return JsonResponse({"failing": ["database"]}, status=503)',
    '    return JsonResponse({"failing": []})',
    code.lead.settings.metrics === true && [
      '',
      '',
      'def metrics(request: HttpRequest) -> HttpResponse:',
      '    return HttpResponse(metrics_text(), content_type=CONTENT_TYPE_LATEST)',
    ],
  )

const middlewarePy = ({ code, say }: Writing): string =>
  written(
    `"""${say({ en: 'Measures every request.', zh: '统计每个请求。' })}"""`,
    '',
    'from time import perf_counter',
    '',
    'from django.utils.decorators import sync_and_async_middleware',
    'from asgiref.sync import iscoroutinefunction',
    '',
    `from ${code.package}.observability import note_request`,
    '',
    '',
    'def _note(request, response, started: float) -> None:',
    '    match = request.resolver_match',
    '    route = match.route if match else "unmatched"',
    '    note_request(request.method, route, response.status_code, perf_counter() - started)',
    '',
    '',
    '@sync_and_async_middleware',
    'def measure(get_response):',
    '    if iscoroutinefunction(get_response):',
    '',
    '        async def waiting(request):',
    '            started = perf_counter()',
    '            response = await get_response(request)',
    '            _note(request, response, started)',
    '            return response',
    '',
    '        return waiting',
    '',
    '    def middleware(request):',
    '        started = perf_counter()',
    '        response = get_response(request)',
    '        _note(request, response, started)',
    '        return response',
    '',
    '    return middleware',
  )
