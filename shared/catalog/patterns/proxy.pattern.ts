import { definePattern } from '../pattern'
import { attribute, operation } from '../template-members'

export default definePattern({
  id: 'proxy',
  family: 'structural',
  name: { en: 'Proxy', zh: '代理' },
  intent: {
    en: 'A stand-in with the same interface decides how, when and whether the real object is reached.',
    zh: '由接口相同的替身决定如何、何时以及是否访问真实对象。',
  },
  roles: [
    {
      id: 'subject',
      name: { en: 'Subject', zh: '主题' },
      task: { en: 'Is the interface that both share', zh: '两者共有的接口' },
      least: 1,
      most: 1,
      kind: 'protocol',
      abstraction: true,
      needs: [{ id: 'work', name: { en: 'an operation', zh: '操作' }, member: 'operation', least: 1 }],
    },
    {
      id: 'real-subject',
      name: { en: 'Real subject', zh: '真实主题' },
      task: { en: 'Does the work', zh: '完成实际工作' },
      least: 1,
      most: 20,
      kind: 'class',
    },
    {
      id: 'proxy',
      name: { en: 'Proxy', zh: '代理' },
      task: { en: 'Stands before it and decides', zh: '挡在前面并作出决定' },
      least: 1,
      most: 20,
      kind: 'class',
    },
    {
      id: 'client',
      name: { en: 'Client', zh: '使用者' },
      task: { en: 'Knows the subject alone', zh: '只了解主题接口' },
      least: 0,
      most: 20,
      kind: 'class',
    },
  ],
  relations: [
    { from: 'real-subject', to: 'subject', kind: 'realisation', or: ['inheritance'] },
    { from: 'proxy', to: 'subject', kind: 'realisation', or: ['inheritance'] },
    { from: 'proxy', to: 'real-subject', kind: 'association', or: ['aggregation', 'composition'] },
    {
      from: 'client',
      to: 'subject',
      kind: 'association',
      or: ['aggregation', 'composition', 'dependency', 'call'],
    },
  ],
  apart: [{ from: 'client', to: 'real-subject' }],
  uses: [
    {
      id: 'database-proxy',
      name: { en: 'Database proxy', zh: '数据库代理' },
      text: {
        en: 'Reads are spread over replicas and writes sent to the primary, out of sight of whoever asks.',
        zh: '对使用方透明地实现连接池、读写分离或分库分表。',
      },
      players: () => ({
        subject: [
          {
            name: 'Database',
            operations: [operation('async query(statement: str) -> list[dict[str, object]]')],
          },
        ],
        'real-subject': [
          {
            name: 'PrimaryDatabase',
            attributes: [attribute('_dsn: str')],
            does: { query: ['logging.debug("%s: %s", self._dsn, statement)', 'return []'] },
          },
        ],
        proxy: [
          {
            name: 'ReadWriteProxy',
            attributes: [attribute('_replicas: list[{subject}] = []'), attribute('_turn: int = 0')],
            does: {
              query: [
                'if self._replicas and statement.lstrip().lower().startswith("select"):',
                '    self._turn = (self._turn + 1) % len(self._replicas)',
                '    return await self._replicas[self._turn].query(statement)',
                'return await {self.real-subject}.query(statement)',
              ],
            },
          },
        ],
      }),
    },
    {
      id: 'cache-proxy',
      name: { en: 'Cache proxy', zh: '缓存代理' },
      text: {
        en: 'The cache is asked first, and remembers what is not there, so that misses do not reach the store again and again.',
        zh: '优先读取缓存，并记住不存在的键，防止缓存穿透。',
      },
      players: () => ({
        subject: [
          {
            name: 'ProductReader',
            operations: [operation('async read(product: str) -> dict[str, str] | None')],
          },
        ],
        'real-subject': [
          {
            name: 'ProductRepository',
            stereotype: 'repository',
            attributes: [attribute('_rows: dict[str, dict[str, str]] = {}')],
            does: { read: ['return self._rows.get(product)'] },
          },
        ],
        proxy: [
          {
            name: 'CachingProductReader',
            attributes: [attribute('_seen: dict[str, dict[str, str] | None] = {}')],
            operations: [operation('forget(product: str) -> None', 'self._seen.pop(product, None)')],
            does: {
              read: [
                'if product not in self._seen:',
                '    self._seen[product] = await {self.real-subject}.read(product)',
                'return self._seen[product]',
              ],
            },
          },
        ],
      }),
    },
    {
      id: 'service-proxy',
      name: { en: 'Service proxy', zh: '服务代理' },
      text: {
        en: 'A remote service is guarded: after repeated failures the proxy answers at once instead of waiting.',
        zh: '封装服务发现与负载均衡，连续失败后熔断降级，立即返回而不再等待。',
      },
      players: () => ({
        subject: [
          {
            name: 'InventoryService',
            operations: [operation('async reserve(article: str, quantity: int) -> bool')],
          },
        ],
        'real-subject': [
          {
            name: 'InventoryClient',
            stereotype: 'client',
            attributes: [attribute('_url: str')],
            does: {
              reserve: ['logging.info("%s: %d of %s", self._url, quantity, article)', 'return True'],
            },
          },
        ],
        proxy: [
          {
            name: 'InventoryBreaker',
            attributes: [attribute('_failures: int = 0'), attribute('_limit: int = 5')],
            does: {
              reserve: [
                'if self._failures >= self._limit:',
                '    return False',
                'try:',
                '    reserved = await {self.real-subject}.reserve(article, quantity)',
                'except OSError:',
                '    self._failures += 1',
                '    return False',
                'self._failures = 0',
                'return reserved',
              ],
            },
          },
        ],
      }),
    },
  ],
})
