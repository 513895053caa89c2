import { snake } from '../plan/names'
import type { Resource } from '../plan/plan'
import { partsOf } from '../python/dependencies-py'
import { kept, recordName, words } from '../python/records-py'
import { inDocstring, type Writing, written } from '../python/writing'
import { isClosedTo } from './django-tests'

/** What follows once a record is committed: the task or the event that others wait for. */
function afterCommit(writing: Writing): { imports: readonly string[]; call: string } | null {
  const { code } = writing
  const { hasEvents, hasTasks } = partsOf(writing)
  const [event, task] = [code.events[0], code.taskNames[0]]
  if (hasTasks && task !== undefined)
    return code.tasks === 'celery'
      ? {
          imports: ['from config.celery import app'],
          call: `app.send_task("${code.package}.tasks.${task}", args=[str(record_id)])`,
        }
      : {
          imports: [
            `from ${code.package}.settings import get_settings`,
            `from ${code.package}.task_queue import TaskQueue`,
          ],
          call: `TaskQueue(get_settings()).send("${task}", str(record_id))`,
        }
  if (hasEvents && event !== undefined)
    return {
      imports: [
        `from ${code.package}.events import EventPublisher`,
        `from ${code.package}.settings import get_settings`,
      ],
      call: `EventPublisher(get_settings().broker_url.get_secret_value()).publish("${event}", {"id": str(record_id)})`,
    }
  return null
}

function announceLines(writing: Writing): string[] {
  const after = afterCommit(writing)
  return after
    ? [
        '',
        '',
        'def announce(record_id: UUID) -> None:',
        `    """${writing.say({ en: 'Tells others about a new record, once it is committed.', zh: '事务提交后通知其他部分。' })}"""`,
        `    ${after.call}`,
      ]
    : []
}

const announced = (writing: Writing, resource: Resource): boolean =>
  afterCommit(writing) !== null && kept(writing)[0] === resource

export function restViewsPy(writing: Writing): string {
  const { code, say } = writing
  const own = kept(writing)
  const after = afterCommit(writing)
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': its REST API.', zh: '：REST 接口。' })}"""`,
    '',
    after !== null && ['from uuid import UUID', '', 'from django.db import transaction'],
    'from rest_framework import mixins, serializers, viewsets',
    '',
    after !== null && [after.imports],
    `from ${code.package}.models import ${own.map(recordName).sort().join(', ')}`,
    announceLines(writing),
    own.map((each) => [
      '',
      '',
      `class ${recordName(each)}Serializer(serializers.ModelSerializer):`,
      '    class Meta:',
      `        model = ${recordName(each)}`,
      '        fields = ("id", "reference", "created_at")',
      '        read_only_fields = ("id", "created_at")',
      '',
      '',
      `class ${recordName(each)}ViewSet(`,
      '    mixins.ListModelMixin,',
      '    mixins.CreateModelMixin,',
      '    mixins.RetrieveModelMixin,',
      '    mixins.UpdateModelMixin,',
      '    viewsets.GenericViewSet,',
      '):',
      `    """${say({ en: `What can be asked about ${words(each.many)}.`, zh: `${words(each.many)} 接口。` })}"""`,
      '',
      `    queryset = ${recordName(each)}.objects.all()`,
      `    serializer_class = ${recordName(each)}Serializer`,
      announced(writing, each) && [
        '',
        '    def perform_create(self, serializer) -> None:',
        '        record = serializer.save()',
        '        transaction.on_commit(lambda: announce(record.id))',
      ],
    ]),
  )
}

export function viewsPy(writing: Writing): string {
  const { code, say } = writing
  const own = kept(writing)
  const after = afterCommit(writing)
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': its API.', zh: '：接口。' })}"""`,
    '',
    'import json',
    isClosedTo(writing) && ['from collections.abc import Callable', 'from functools import wraps'],
    'from typing import Any',
    'from uuid import UUID',
    '',
    'from django.core.exceptions import ValidationError',
    after !== null && 'from django.db import transaction',
    'from django.http import HttpRequest, JsonResponse',
    'from django.shortcuts import get_object_or_404',
    'from django.views.decorators.http import require_http_methods',
    '',
    after !== null && [after.imports],
    `from ${code.package}.models import ${['Record', ...own.map(recordName)].sort().join(', ')}`,
    announceLines(writing),
    isClosedTo(writing) && [
      '',
      '',
      'def known_caller(view: Callable[..., JsonResponse]) -> Callable[..., JsonResponse]:',
      `    """${say({ en: 'Refuses whoever has not signed in.', zh: '拒绝未登录的请求。' })}"""`,
      '',
      '    @wraps(view)',
      '    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> JsonResponse:',
      '        if not request.user.is_authenticated:',
      '            return JsonResponse({"detail": "not allowed"}, status=401)',
      '        return view(request, *args, **kwargs)',
      '',
      '    return guarded',
    ],
    '',
    '',
    'def as_json(record: Record) -> dict[str, Any]:',
    '    return {"id": str(record.id), "reference": record.reference, "created_at": record.created_at.isoformat()}',
    '',
    '',
    'def reference_of(request: HttpRequest) -> str:',
    `    """${say({ en: 'The reference that a body names. Raises ValidationError where it names none.', zh: '请求体中的 reference，缺失时抛出 ValidationError。' })}"""`,
    '    try:',
    '        body = json.loads(request.body)',
    '        reference = body["reference"].strip()',
    '    except (ValueError, KeyError, TypeError, AttributeError) as error:',
    '        raise ValidationError("a JSON object with a reference is expected") from error',
    '    if not 0 < len(reference) <= 200:',
    '        raise ValidationError("a reference has 1 to 200 characters")',
    '    return reference',
    own.map((each) => [
      '',
      '',
      isClosedTo(writing) && '@known_caller',
      '@require_http_methods(["GET", "POST"])',
      `def all_${snake(each.many)}(request: HttpRequest) -> JsonResponse:`,
      `    """${say({ en: 'A page of records, or a new one.', zh: '查询一页记录或新建记录。' })}"""`,
      '    if request.method == "GET":',
      '        after = request.GET.get("after")',
      `        found = ${recordName(each)}.objects.filter(id__gt=UUID(after)) if after else ${recordName(each)}.objects.all()`,
      '        return JsonResponse({"items": [as_json(record) for record in found[:50]]})',
      '    try:',
      `        record = ${recordName(each)}.objects.create(reference=reference_of(request))`,
      '    except ValidationError as error:',
      '        return JsonResponse({"detail": error.messages}, status=422)',
      announced(writing, each) && '    transaction.on_commit(lambda: announce(record.id))',
      '    return JsonResponse(as_json(record), status=201)',
      '',
      '',
      isClosedTo(writing) && '@known_caller',
      '@require_http_methods(["GET", "PUT"])',
      `def one_${snake(each.one)}(request: HttpRequest, record_id: UUID) -> JsonResponse:`,
      `    """${say({ en: 'One record, read or changed.', zh: '查询或修改一条记录。' })}"""`,
      `    record = get_object_or_404(${recordName(each)}, id=record_id)`,
      '    if request.method == "PUT":',
      '        try:',
      '            record.reference = reference_of(request)',
      '        except ValidationError as error:',
      '            return JsonResponse({"detail": error.messages}, status=422)',
      '        record.save(update_fields=["reference"])',
      '    return JsonResponse(as_json(record))',
    ]),
  )
}
