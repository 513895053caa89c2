import { pascal, snake } from '../plan/names'
import type { Resource } from '../plan/plan'
import { type Files, inDocstring, type Writing, waiting, written } from './writing'

/** What a code base keeps itself. */
export const kept = ({ code }: Pick<Writing, 'code'>): Resource[] =>
  code.resources.filter(({ via }) => via === undefined)

/** Classes of a resource. */
export const draftName = ({ one }: Resource): string => `${pascal(one)}Draft`
export const recordName = ({ one }: Resource): string => `${pascal(one)}Record`
export const words = (slug: string): string => slug.replaceAll('-', ' ')

/** `schemas.py`: what callers say and are told. */
export function schemasPy(writing: Writing): string {
  const { code, say } = writing
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': what callers say and what they are told.', zh: '：接口的输入与输出。' })}"""`,
    '',
    'from datetime import datetime',
    'from uuid import UUID',
    '',
    'from pydantic import BaseModel, ConfigDict, Field',
    '',
    '',
    'class Draft(BaseModel):',
    `    """${say({ en: 'What is said about something new. Unknown fields are refused.', zh: '新建时的输入，不接受未知字段。' })}"""`,
    '',
    '    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)',
    '',
    '    reference: str = Field(min_length=1, max_length=200)',
    '',
    '',
    'class Record(Draft):',
    `    """${say({ en: 'What is kept of it.', zh: '保存的记录。' })}"""`,
    '',
    '    id: UUID',
    '    created_at: datetime',
    '',
    '',
    'class Page(BaseModel):',
    `    """${say({ en: 'Some records, and where the next ones begin.', zh: '一页记录，以及下一页的起点。' })}"""`,
    '',
    '    items: list[Record]',
    '    next: UUID | None = None',
    code.resources.map((each) => [
      '',
      '',
      `class ${draftName(each)}(Draft):`,
      `    """${say({ en: `What a caller says about a new ${words(each.one)}.`, zh: `新建 ${words(each.one)} 时的输入。` })}"""`,
      '',
      '',
      `class ${recordName(each)}(Record):`,
      `    """${say({ en: `A ${words(each.one)} as it is kept.`, zh: `保存的 ${words(each.one)}。` })}"""`,
    ]),
  )
}

/** `repositories.py`: how records are kept, and a way to keep them in memory for tests. */
export function repositoriesPy(writing: Writing): string {
  const { code, say } = writing
  const { a } = waiting(code)
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': how records are kept.', zh: '：记录的存取。' })}"""`,
    '',
    'from datetime import UTC, datetime',
    'from typing import Protocol',
    'from uuid import UUID, uuid4',
    '',
    `from ${code.package}.schemas import Draft, Record`,
    '',
    '',
    'class Repository(Protocol):',
    `    """${say({ en: 'Keeps records of one kind. Pages are in the order of the ids.', zh: '保存同一类记录，分页按 id 排序。' })}"""`,
    '',
    `    ${a}def page(self, limit: int, after: UUID | None) -> list[Record]: ...`,
    '',
    `    ${a}def get(self, record_id: UUID) -> Record | None: ...`,
    '',
    `    ${a}def add(self, draft: Draft) -> Record: ...`,
    '',
    `    ${a}def replace(self, record_id: UUID, draft: Draft) -> Record | None: ...`,
    '',
    '',
    'class InMemoryRepository:',
    `    """${say({ en: 'Keeps records as long as the process runs: for tests, and until a store is linked.', zh: '仅在进程运行期间保存记录，用于测试或尚未接入存储时。' })}"""`,
    '',
    '    def __init__(self) -> None:',
    '        self._records: dict[UUID, Record] = {}',
    '',
    `    ${a}def page(self, limit: int, after: UUID | None) -> list[Record]:`,
    '        ids = sorted(each for each in self._records if after is None or each > after)',
    '        return [self._records[each] for each in ids[:limit]]',
    '',
    `    ${a}def get(self, record_id: UUID) -> Record | None:`,
    '        return self._records.get(record_id)',
    '',
    `    ${a}def add(self, draft: Draft) -> Record:`,
    '        record = Record(id=uuid4(), created_at=datetime.now(UTC), **draft.model_dump())',
    '        self._records[record.id] = record',
    '        return record',
    '',
    `    ${a}def replace(self, record_id: UUID, draft: Draft) -> Record | None:`,
    '        known = self._records.get(record_id)',
    '        if known is None:',
    '            return None',
    '        record = known.model_copy(update=draft.model_dump())',
    '        self._records[record_id] = record',
    '        return record',
  )
}

/** Tests of the store that keeps records, where it can run without a server. */
export function testRepositoryPy(writing: Writing): Files {
  const { code } = writing
  const [resource] = kept(writing)
  if (!resource || code.records?.kind !== 'sql') return {}
  const { a, w } = waiting(code)
  const row = `${pascal(resource.one)}Row`
  const engine = code.isAsync ? 'create_async_engine' : 'create_engine'
  const url = code.isAsync ? 'sqlite+aiosqlite://' : 'sqlite://'
  return {
    'tests/test_database.py': written(
      `"""${writing.say({ en: 'The repository against a real SQL database in memory.', zh: '以内存中的 SQL 数据库验证仓储。' })}"""`,
      '',
      'from uuid import uuid4',
      '',
      'import pytest',
      code.isAsync && 'import pytest_asyncio',
      code.isAsync
        ? 'from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine'
        : [
            'from sqlalchemy import create_engine',
            'from sqlalchemy.orm import sessionmaker',
            'from sqlalchemy.pool import StaticPool',
          ],
      code.isAsync && 'from sqlalchemy.pool import StaticPool',
      '',
      `from ${code.package}.database import Base, ${row}, SqlRepository`,
      `from ${code.package}.schemas import Draft`,
      code.isAsync && ['', 'pytestmark = pytest.mark.asyncio'],
      '',
      '',
      code.isAsync ? '@pytest_asyncio.fixture' : '@pytest.fixture',
      `${a}def repository():`,
      code.isAsync
        ? `    engine = ${engine}("${url}", poolclass=StaticPool)`
        : `    engine = ${engine}("${url}", poolclass=StaticPool, connect_args={"check_same_thread": False})`,
      code.isAsync
        ? [
            '    async with engine.begin() as connection:',
            '        await connection.run_sync(Base.metadata.create_all)',
            `    yield SqlRepository(async_sessionmaker(engine, expire_on_commit=False), ${row})`,
            '    await engine.dispose()',
          ]
        : [
            '    Base.metadata.create_all(engine)',
            `    yield SqlRepository(sessionmaker(engine, expire_on_commit=False), ${row})`,
            '    engine.dispose()',
          ],
      '',
      '',
      `${a}def test_keeps_what_is_added(repository):`,
      `    added = ${w}repository.add(Draft(reference="A-1"))`,
      `    found = ${w}repository.get(added.id)`,
      '    assert found is not None',
      '    assert (found.id, found.reference) == (added.id, "A-1")',
      '',
      '',
      `${a}def test_replaces_only_what_is_there(repository):`,
      `    added = ${w}repository.add(Draft(reference="A-1"))`,
      `    changed = ${w}repository.replace(added.id, Draft(reference="A-2"))`,
      '    assert changed is not None and changed.reference == "A-2"',
      `    assert ${w}repository.replace(uuid4(), Draft(reference="A-3")) is None`,
      '',
      '',
      `${a}def test_pages_follow_each_other(repository):`,
      code.isAsync
        ? '    added = sorted([(await repository.add(Draft(reference=str(n)))).id for n in range(3)])'
        : '    added = sorted(repository.add(Draft(reference=str(n))).id for n in range(3))',
      `    first = ${w}repository.page(2, None)`,
      '    assert [each.id for each in first] == added[:2]',
      `    assert [each.id for each in ${w}repository.page(2, first[-1].id)] == added[2:]`,
    ),
  }
}

/** The name of a repository among the dependencies. */
export const repositoryKey = ({ many }: Resource): string => snake(many)
