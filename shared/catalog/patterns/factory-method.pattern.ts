import { definePattern } from '../pattern'
import { attribute, operation } from '../template-members'

export default definePattern({
  id: 'factory-method',
  family: 'creational',
  name: { en: 'Factory method', zh: '工厂方法' },
  intent: {
    en: 'One method decides which class is made, so whoever asks for an object knows its interface alone.',
    zh: '由一个方法决定创建哪个类，使用者只需了解接口，无须知道具体实现。',
  },
  roles: [
    {
      id: 'product',
      name: { en: 'Product', zh: '产品' },
      task: { en: 'Says what every made object can do', zh: '规定所创建对象的能力' },
      least: 1,
      most: 1,
      kind: 'protocol',
      abstraction: true,
      needs: [{ id: 'work', name: { en: 'an operation', zh: '操作' }, member: 'operation', least: 1 }],
    },
    {
      id: 'concrete-product',
      name: { en: 'Concrete product', zh: '具体产品' },
      task: { en: 'Is made, and does the work', zh: '被创建并完成实际工作' },
      least: 1,
      most: 20,
      kind: 'class',
    },
    {
      id: 'creator',
      name: { en: 'Creator', zh: '创建者' },
      task: { en: 'Declares the factory method', zh: '声明工厂方法' },
      least: 1,
      most: 1,
      kind: 'abstract',
      stereotype: 'factory',
      abstraction: true,
      needs: [
        { id: 'make', name: { en: 'a factory method', zh: '工厂方法' }, member: 'operation', least: 1 },
      ],
    },
    {
      id: 'concrete-creator',
      name: { en: 'Concrete creator', zh: '具体创建者' },
      task: { en: 'Makes one kind of product', zh: '创建某一种产品' },
      least: 1,
      most: 20,
      kind: 'class',
      stereotype: 'factory',
    },
    {
      id: 'client',
      name: { en: 'Client', zh: '使用者' },
      task: {
        en: 'Asks the creator and never names a concrete product',
        zh: '向创建者索取，从不直接引用具体产品',
      },
      least: 0,
      most: 20,
      kind: 'class',
    },
  ],
  relations: [
    { from: 'concrete-product', to: 'product', kind: 'realisation', or: ['inheritance'] },
    { from: 'concrete-creator', to: 'creator', kind: 'inheritance', or: ['realisation'] },
    {
      from: 'creator',
      to: 'product',
      kind: 'dependency',
      or: ['association', 'aggregation', 'composition', 'call'],
    },
    {
      from: 'concrete-creator',
      to: 'concrete-product',
      kind: 'dependency',
      or: ['association', 'aggregation', 'composition', 'call'],
    },
    {
      from: 'client',
      to: 'creator',
      kind: 'association',
      or: ['aggregation', 'composition', 'dependency', 'call'],
    },
  ],
  apart: [{ from: 'client', to: 'concrete-product' }],
  uses: [
    {
      id: 'service-factory',
      name: { en: 'Service factory', zh: '服务工厂' },
      text: {
        en: 'Services are put together from configuration, so a plugin adds one without touching whoever asks for it.',
        zh: '按配置组装并注入服务，新增插件时无须改动使用方。',
      },
      players: () => ({
        product: [
          {
            name: 'NotificationService',
            operations: [operation('async send(recipient: str, text: str) -> None')],
          },
        ],
        'concrete-product': [
          {
            name: 'EmailService',
            attributes: [attribute('_host: str')],
            does: { send: ['logging.info("mail to %s through %s: %s", recipient, self._host, text)'] },
          },
        ],
        creator: [
          {
            name: 'ServiceFactory',
            operations: [operation('create(settings: dict[str, str]) -> {product}')],
          },
        ],
        'concrete-creator': [
          {
            name: 'EmailServiceFactory',
            does: { create: ['return {concrete-product}(host=settings["host"])'] },
          },
        ],
      }),
    },
    {
      id: 'database-factory',
      name: { en: 'Database factory', zh: '数据库工厂' },
      text: {
        en: 'One place decides which database a session reaches: reads go to a replica, writes to the primary.',
        zh: '统一决定会话连接哪个数据源：读走副本，写走主库。',
      },
      players: () => ({
        product: [
          {
            name: 'DatabaseSession',
            operations: [operation('async execute(statement: str) -> list[tuple[object, ...]]')],
          },
        ],
        'concrete-product': [
          {
            name: 'PostgresSession',
            attributes: [attribute('_dsn: str')],
            does: { execute: ['logging.debug("%s: %s", self._dsn, statement)', 'return []'] },
          },
        ],
        creator: [
          {
            name: 'SessionFactory',
            operations: [operation('session(read_only: bool = False) -> {product}')],
          },
        ],
        'concrete-creator': [
          {
            name: 'PostgresSessionFactory',
            attributes: [attribute('_primary: str'), attribute('_replica: str')],
            does: {
              session: ['return {concrete-product}(dsn=self._replica if read_only else self._primary)'],
            },
          },
        ],
      }),
    },
    {
      id: 'queue-factory',
      name: { en: 'Message queue factory', zh: '消息队列工厂' },
      text: {
        en: 'The broker is chosen in one place, so tasks and events are published alike wherever they run.',
        zh: '在一处选定消息中间件，异步任务与事件的发布方式处处一致。',
      },
      players: () => ({
        product: [
          {
            name: 'MessageQueue',
            operations: [operation('async publish(topic: str, body: bytes) -> None')],
          },
        ],
        'concrete-product': [
          {
            name: 'RabbitQueue',
            attributes: [attribute('_url: str')],
            does: { publish: ['logging.info("%d bytes to %s at %s", len(body), topic, self._url)'] },
          },
        ],
        creator: [{ name: 'QueueFactory', operations: [operation('connect(url: str) -> {product}')] }],
        'concrete-creator': [
          { name: 'RabbitQueueFactory', does: { connect: ['return {concrete-product}(url=url)'] } },
        ],
      }),
    },
  ],
})
