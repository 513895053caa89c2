import { definePattern } from '../pattern'
import { attribute, operation } from '../template-members'

/** The one way in, safe when several threads come at once. */
const instance = () =>
  operation(
    '@classmethod instance() -> {singleton}',
    'with cls._lock:',
    '    if cls._instance is None:',
    '        cls._instance = cls()',
    '    return cls._instance',
  )
const kept = () => [
  attribute('_instance: ClassVar[{singleton} | None] = None'),
  attribute('_lock: ClassVar[Lock] = Lock()'),
]

export default definePattern({
  id: 'singleton',
  family: 'creational',
  name: { en: 'Singleton', zh: '单例' },
  intent: {
    en: 'A class has one object and one way to it. In Python that is one for each process: every worker has its own.',
    zh: '一个类只有一个对象和一个访问入口。在 Python 中每个进程各有一个，每个工作进程互不共享。',
  },
  roles: [
    {
      id: 'singleton',
      name: { en: 'Singleton', zh: '单例' },
      task: { en: 'Keeps its only object and hands it out', zh: '保存并提供唯一对象' },
      least: 1,
      most: 1,
      kind: 'class',
      needs: [
        {
          id: 'instance',
          name: { en: 'a class attribute that is not public', zh: '非公有的类属性' },
          member: 'hidden',
          least: 1,
        },
        { id: 'access', name: { en: 'a class method', zh: '类方法' }, member: 'access', least: 1 },
      ],
    },
    {
      id: 'client',
      name: { en: 'Client', zh: '使用者' },
      task: { en: 'Asks for the object where it needs it', zh: '在需要处获取该对象' },
      least: 0,
      most: 20,
      kind: 'class',
    },
  ],
  relations: [
    {
      from: 'client',
      to: 'singleton',
      kind: 'dependency',
      or: ['association', 'aggregation', 'composition', 'call'],
    },
  ],
  uses: [
    {
      id: 'configuration',
      name: { en: 'Configuration', zh: '配置管理' },
      text: {
        en: 'Settings are read from the environment once and can be read again while the process runs.',
        zh: '从环境变量一次性读取全局配置，并支持运行中热更新。',
      },
      players: () => ({
        singleton: [
          {
            name: 'Settings',
            attributes: [...kept(), attribute('_values: dict[str, str] = {}')],
            operations: [
              instance(),
              operation('reload() -> None', 'self._values = dict(os.environ)'),
              operation(
                'get(key: str, default: str = "") -> str',
                'if not self._values:',
                '    self.reload()',
                'return self._values.get(key, default)',
              ),
            ],
          },
        ],
      }),
    },
    {
      id: 'connection-pool',
      name: { en: 'Connection pool', zh: '连接池' },
      text: {
        en: 'Connections to a database, to Redis or over HTTP are opened once and shared by the whole process.',
        zh: '数据库、Redis 或 HTTP 连接只建立一次，由整个进程共用。',
      },
      players: () => ({
        singleton: [
          {
            name: 'ConnectionPool',
            attributes: [
              ...kept(),
              attribute('_idle: list[object] = []'),
              attribute('_limit: Semaphore = Semaphore(10)'),
            ],
            operations: [
              instance(),
              operation(
                'async acquire() -> object',
                'await self._limit.acquire()',
                'return self._idle.pop() if self._idle else object()',
              ),
              operation(
                'release(connection: object) -> None',
                'self._idle.append(connection)',
                'self._limit.release()',
              ),
            ],
          },
        ],
      }),
    },
    {
      id: 'cache-manager',
      name: { en: 'Cache manager', zh: '缓存管理' },
      text: {
        en: 'One object decides what stays in memory, what goes to the shared cache and for how long.',
        zh: '由一个对象统一决定哪些数据留在内存、哪些放入分布式缓存及其有效期。',
      },
      players: () => ({
        singleton: [
          {
            name: 'CacheManager',
            attributes: [...kept(), attribute('_entries: dict[str, tuple[float, bytes]] = {}')],
            operations: [
              instance(),
              operation(
                'get(key: str) -> bytes | None',
                'expires, value = self._entries.get(key, (0.0, b""))',
                'return value if expires > time.monotonic() else None',
              ),
              operation(
                'put(key: str, value: bytes, seconds: float = 60.0) -> None',
                'self._entries[key] = (time.monotonic() + seconds, value)',
              ),
            ],
          },
        ],
      }),
    },
  ],
})
