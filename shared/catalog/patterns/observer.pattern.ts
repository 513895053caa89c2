import { definePattern } from '../pattern'
import { attribute, operation } from '../template-members'

export default definePattern({
  id: 'observer',
  family: 'behavioural',
  name: { en: 'Observer', zh: '观察者' },
  intent: {
    en: 'Whoever wants to know of a change signs up for it; whoever makes the change knows none of them.',
    zh: '关心变化的对象自行订阅，发出变化的一方无须认识它们。',
  },
  roles: [
    {
      id: 'observer',
      name: { en: 'Observer', zh: '观察者' },
      task: { en: 'Says how a change is told', zh: '规定变化的通知方式' },
      least: 1,
      most: 1,
      kind: 'protocol',
      abstraction: true,
      needs: [{ id: 'update', name: { en: 'an operation', zh: '操作' }, member: 'operation', least: 1 }],
    },
    {
      id: 'concrete-observer',
      name: { en: 'Concrete observer', zh: '具体观察者' },
      task: { en: 'Acts upon the change', zh: '对变化作出反应' },
      least: 1,
      most: 50,
      kind: 'class',
    },
    {
      id: 'subject',
      name: { en: 'Subject', zh: '被观察者' },
      task: { en: 'Keeps the observers and tells them', zh: '保存观察者并发出通知' },
      least: 1,
      most: 20,
      kind: 'class',
      needs: [
        {
          id: 'attach',
          name: { en: 'operations to attach, detach and notify', zh: '订阅、退订与通知操作' },
          member: 'operation',
          least: 3,
        },
      ],
    },
  ],
  relations: [
    { from: 'concrete-observer', to: 'observer', kind: 'realisation', or: ['inheritance'] },
    {
      from: 'subject',
      to: 'observer',
      kind: 'aggregation',
      or: ['association', 'composition'],
      targetMultiplicity: '*',
    },
  ],
  uses: [
    {
      id: 'event-system',
      name: { en: 'Event system', zh: '事件系统' },
      text: {
        en: 'Parts of one process publish and handle events, and new handlers come without a change to the publisher.',
        zh: '进程内各部分发布、订阅并处理事件，新增处理器无须改动发布方。',
      },
      players: () => ({
        observer: [
          {
            name: 'EventHandler',
            operations: [operation('async handle(event: str, payload: dict[str, object]) -> None')],
          },
        ],
        'concrete-observer': [
          {
            name: 'SendReceipt',
            does: {
              handle: ['if event == "order-paid":', '    logging.info("receipt for %s", payload["order"])'],
            },
          },
          {
            name: 'CountEvents',
            attributes: [attribute('_counts: Counter[str] = Counter()')],
            does: { handle: ['self._counts[event] += 1 if payload else 0'] },
          },
        ],
        subject: [
          {
            name: 'EventBus',
            operations: [
              operation('subscribe(handler: {observer}) -> None', '{self.observer}.append(handler)'),
              operation('unsubscribe(handler: {observer}) -> None', '{self.observer}.remove(handler)'),
              operation(
                'async publish(event: str, payload: dict[str, object]) -> None',
                'async with asyncio.TaskGroup() as group:',
                '    for handler in {self.observer}:',
                '        group.create_task(handler.handle(event, payload))',
              ),
            ],
          },
        ],
      }),
    },
    {
      id: 'message-topic',
      name: { en: 'Message queue', zh: '消息队列' },
      text: {
        en: 'Producers put messages on a topic, and every consumer that signed up for it gets each of them.',
        zh: '生产者向主题投递消息，由主题路由给每个已订阅的消费者。',
      },
      players: () => ({
        observer: [{ name: 'Consumer', operations: [operation('async consume(message: bytes) -> None')] }],
        'concrete-observer': [
          {
            name: 'StockConsumer',
            does: { consume: ['logging.info("stock: %s", json.loads(message))'] },
          },
        ],
        subject: [
          {
            name: 'MessageTopic',
            attributes: [attribute('_name: str')],
            operations: [
              operation('join(consumer: {observer}) -> None', '{self.observer}.append(consumer)'),
              operation('leave(consumer: {observer}) -> None', '{self.observer}.remove(consumer)'),
              operation(
                'async produce(message: bytes) -> None',
                'for consumer in list({self.observer}):',
                '    try:',
                '        await consumer.consume(message)',
                '    except ValueError:',
                '        logging.exception("a message of %s was refused", self._name)',
              ),
            ],
          },
        ],
      }),
    },
    {
      id: 'state-monitor',
      name: { en: 'State monitor', zh: '状态监控' },
      text: {
        en: 'Measured values are handed to whoever watches them: an alarm, a log, a business figure.',
        zh: '把系统、性能与业务指标的变化通知给告警、日志等各个监听方。',
      },
      players: () => ({
        observer: [
          {
            name: 'MetricWatcher',
            operations: [operation('changed(metric: str, value: float) -> None')],
          },
        ],
        'concrete-observer': [
          {
            name: 'ThresholdAlarm',
            attributes: [attribute('_limit: float = 0.9')],
            does: {
              changed: ['if value > self._limit:', '    logging.warning("%s is at %.2f", metric, value)'],
            },
          },
        ],
        subject: [
          {
            name: 'HealthMonitor',
            attributes: [attribute('_values: dict[str, float] = {}')],
            operations: [
              operation('attach(watcher: {observer}) -> None', '{self.observer}.append(watcher)'),
              operation('detach(watcher: {observer}) -> None', '{self.observer}.remove(watcher)'),
              operation(
                'report(metric: str, value: float) -> None',
                'if self._values.get(metric) == value:',
                '    return',
                'self._values[metric] = value',
                'for watcher in {self.observer}:',
                '    watcher.changed(metric, value)',
              ),
            ],
          },
        ],
      }),
    },
  ],
})
