import { pascal } from '../plan/names'
import { authOf } from './auth-py'
import { kept, repositoryKey } from './records-py'
import { inDocstring, type Writing, waiting, written } from './writing'

/** What a code base works with, by what it is linked to. */
export interface Parts {
  readonly hasCache: boolean
  readonly hasClients: boolean
  readonly hasEvents: boolean
  readonly hasTasks: boolean
  readonly hasVerifier: boolean
  readonly hasListener: boolean
}

export const partsOf = (writing: Pick<Writing, 'code'>): Parts => {
  const { code } = writing
  const hasBroker = code.publishesTo !== undefined
  return {
    hasCache: code.cache !== undefined,
    hasClients: code.calls.length > 0,
    hasEvents: hasBroker && code.tasks === undefined,
    hasTasks: hasBroker && code.tasks !== undefined,
    hasVerifier: authOf(writing) !== null,
    hasListener: code.consumesFrom !== undefined && !code.runsTasks,
  }
}

/** `dependencies.py`: everything that handlers work with, opened once and closed in the end. */
export function dependenciesPy(writing: Writing): string {
  const { code, say } = writing
  const { a, w } = waiting(code)
  const parts = partsOf(writing)
  const check = code.isAsync ? 'Callable[[], Awaitable[object]]' : 'Callable[[], object]'
  const isSql = code.records?.kind === 'sql'
  const isMongo = code.records?.kind === 'mongodb'
  const own = kept(writing)
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': what its handlers work with.', zh: '：处理请求所需的依赖。' })}"""`,
    '',
    `from collections.abc import ${code.isAsync ? 'Awaitable, ' : ''}Callable`,
    'from dataclasses import dataclass, field',
    '',
    parts.hasCache && [code.isAsync ? 'from redis.asyncio import Redis' : 'from redis import Redis'],
    isSql &&
      (code.isAsync
        ? 'from sqlalchemy.ext.asyncio import async_sessionmaker'
        : 'from sqlalchemy.orm import sessionmaker'),
    (parts.hasCache || isSql) && '',
    parts.hasVerifier && `from ${code.package}.auth import Verifier`,
    parts.hasCache && `from ${code.package}.cache import Cache`,
    parts.hasClients && `from ${code.package}.clients import ServiceClient, create_clients`,
    isSql &&
      `from ${code.package}.database import ${[...own.map((each) => `${pascal(each.one)}Row`), 'SqlRepository', 'create_database', 'ping'].sort().join(', ')}`,
    isMongo && `from ${code.package}.documents import MongoRepository, create_client`,
    parts.hasEvents && `from ${code.package}.events import EventPublisher`,
    `from ${code.package}.repositories import ${!isSql && !isMongo && own.length > 0 ? 'InMemoryRepository, ' : ''}Repository`,
    `from ${code.package}.settings import Settings`,
    parts.hasTasks && `from ${code.package}.task_queue import TaskQueue`,
    '',
    `Check = ${check}`,
    '',
    '',
    '@dataclass(kw_only=True)',
    'class Dependencies:',
    `    """${say({ en: 'Tests put their own in place of each.', zh: '测试中可逐一替换。' })}"""`,
    '',
    '    repositories: dict[str, Repository] = field(default_factory=dict)',
    parts.hasClients && '    clients: dict[str, ServiceClient] = field(default_factory=dict)',
    parts.hasCache && '    cache: Cache | None = None',
    parts.hasEvents && '    events: EventPublisher | None = None',
    parts.hasTasks && '    tasks: TaskQueue | None = None',
    parts.hasVerifier && '    verifier: Verifier | None = None',
    `    # ${say({ en: 'What has to answer before this process is ready, by name.', zh: '就绪检查项，按名称列出。' })}`,
    '    checks: dict[str, Check] = field(default_factory=dict)',
    '    closers: list[Check] = field(default_factory=list)',
    '',
    `    ${a}def failing(self) -> list[str]:`,
    `        """${say({ en: 'Names of what does not answer.', zh: '无响应的依赖名称。' })}"""`,
    '        failed = []',
    '        for name, check in self.checks.items():',
    '            try:',
    `                ${w}check()`,
    '            except Exception:',
    '                failed.append(name)',
    '        return failed',
    '',
    `    ${a}def close(self) -> None:`,
    '        for closer in reversed(self.closers):',
    `            ${w}closer()`,
    '',
    '',
    'def open_dependencies(settings: Settings) -> Dependencies:',
    `    """${say({ en: 'Everything as the settings say. Connections are made when they are first needed.', zh: '按配置创建依赖，首次使用时才建立连接。' })}"""`,
    '    opened = Dependencies()',
    isSql && [
      '    engine = create_database(settings)',
      `    sessions = ${code.isAsync ? 'async_sessionmaker' : 'sessionmaker'}(engine, expire_on_commit=False)`,
      own.map(
        (each) =>
          `    opened.repositories["${repositoryKey(each)}"] = SqlRepository(sessions, ${pascal(each.one)}Row)`,
      ),
      '    opened.checks["database"] = lambda: ping(engine)',
      '    opened.closers.append(engine.dispose)',
    ],
    isMongo && [
      '    client = create_client(settings)',
      '    database = client.get_default_database("app")',
      own.map(
        (each) =>
          `    opened.repositories["${repositoryKey(each)}"] = MongoRepository(database["${repositoryKey(each)}"])`,
      ),
      '    opened.checks["database"] = lambda: client.admin.command("ping")',
      '    opened.closers.append(client.close)',
    ],
    !isSql &&
      !isMongo &&
      own.map((each) => `    opened.repositories["${repositoryKey(each)}"] = InMemoryRepository()`),
    parts.hasCache && [
      '    opened.cache = Cache(Redis.from_url(settings.cache_url.get_secret_value()), settings.cache_ttl_seconds)',
      '    opened.closers.append(opened.cache.close)',
    ],
    parts.hasClients && [
      '    opened.clients = create_clients(settings)',
      '    opened.closers.extend(each.close for each in opened.clients.values())',
    ],
    parts.hasEvents && [
      '    opened.events = EventPublisher(settings.broker_url.get_secret_value())',
      '    opened.closers.append(opened.events.close)',
    ],
    parts.hasTasks && '    opened.tasks = TaskQueue(settings)',
    parts.hasVerifier && '    opened.verifier = Verifier(settings)',
    '    return opened',
  )
}
