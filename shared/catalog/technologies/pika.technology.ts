import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'pika',
  name: 'Pika',
  category: 'client-library',
  section: 'messaging',
  layer: 'async',
  runtime: 'library',
  summary: {
    en: 'A pure Python AMQP client for RabbitMQ with blocking and callback connections; best at direct publishing and consuming without a task framework.',
    zh: '纯 Python 的 RabbitMQ AMQP 客户端，提供阻塞与回调两类连接，最适合不经任务框架直接收发消息。',
  },
  advice: {
    en: 'Choose it when you design exchanges and acknowledgements yourself; not for ordinary background tasks, and never with one connection shared by threads.',
    zh: '需要自行设计交换器与确认机制时选它；普通后台任务不选，且不可在线程间共享同一连接。',
  },
  provides: [],
  needs: ['message-broker'],
  concurrency: 'both',
  pypi: 'pika',
  version: {
    value: '1.3.2',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_pika/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_pika/package.py',
  },
  usedBy: [
    {
      who: 'Zulip',
      source: 'https://github.com/zulip/zulip/blob/HEAD/docs/overview/architecture-overview.md',
    },
  ],
  docs: 'https://pika.readthedocs.io/',
  rating: { skill: 3, operations: 1, footprint: 'tiny' },
  pairs: ['rabbitmq', 'flask'],
  conflicts: [],
  groups: [],
  defaults: {},
})
