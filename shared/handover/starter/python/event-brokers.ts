import { type Writing, waiting } from './writing'

interface Parts {
  readonly imports: readonly string[]
  readonly constants: readonly string[]
  readonly sender: readonly string[]
  readonly listener: readonly string[]
}

export function aioPika({ code, say }: Writing): Parts {
  const settings = code.consumesFrom?.service.settings ?? {}
  const queue = [
    ...(settings.queueType === 'quorum' ? ['"x-queue-type": "quorum"'] : []),
    ...(settings.deadLetter === true ? ['"x-dead-letter-exchange": DEAD_LETTERS'] : []),
  ]
  return {
    imports: ['import aio_pika'],
    constants: [
      'EXCHANGE = "events"',
      ...(settings.deadLetter === true ? ['DEAD_LETTERS = "events.dead"'] : []),
    ],
    sender: [
      '',
      '',
      'class EventPublisher:',
      `    """${say({ en: 'Tells what happened; an event counts as sent once the broker has confirmed it.', zh: '发布事件，经消息代理确认后才算发送成功。' })}"""`,
      '',
      '    def __init__(self, url: str) -> None:',
      '        self._url = url',
      '        self._connection: Any = None',
      '        self._exchange: Any = None',
      '',
      '    async def publish(self, event: str, payload: dict[str, Any]) -> None:',
      '        if self._exchange is None:',
      '            self._connection = await aio_pika.connect_robust(self._url)',
      '            channel = await self._connection.channel(publisher_confirms=True)',
      '            self._exchange = await channel.declare_exchange(EXCHANGE, aio_pika.ExchangeType.TOPIC, durable=True)',
      '        message = aio_pika.Message(',
      '            json.dumps(payload, default=str).encode(),',
      '            content_type="application/json",',
      '            delivery_mode=aio_pika.DeliveryMode.PERSISTENT,',
      '            message_id=str(uuid4()),',
      '        )',
      '        await self._exchange.publish(message, routing_key=event)',
      '',
      '    async def close(self) -> None:',
      '        if self._connection is not None:',
      '            await self._connection.close()',
    ],
    listener: [
      '',
      '',
      'async def listen(url: str, listener: Listener) -> None:',
      `    """${say({ en: 'Hears events until it is cancelled.', zh: '持续监听事件，直到被取消。' })}"""`,
      '    connection = await aio_pika.connect_robust(url)',
      '    async with connection:',
      '        channel = await connection.channel()',
      '        await channel.set_qos(prefetch_count=10)',
      '        exchange = await channel.declare_exchange(EXCHANGE, aio_pika.ExchangeType.TOPIC, durable=True)',
      ...(settings.deadLetter === true
        ? ['        await channel.declare_exchange(DEAD_LETTERS, aio_pika.ExchangeType.FANOUT, durable=True)']
        : []),
      `        queue = await channel.declare_queue("${code.slug}", durable=True${queue.length === 0 ? '' : `, arguments={${queue.join(', ')}}`})`,
      '        for event in HANDLERS:',
      '            await queue.bind(exchange, routing_key=event)',
      '        async with queue.iterator() as messages:',
      '            async for message in messages:',
      '                async with message.process(requeue=not message.redelivered):',
      '                    event, message_id = message.routing_key or "", message.message_id or str(uuid4())',
      '                    await listener.hear(event, message_id, message.body)',
    ],
  }
}

export function pika({ code, say }: Writing): Parts {
  return {
    imports: ['import pika'],
    constants: ['EXCHANGE = "events"'],
    sender: [
      '',
      '',
      'class EventPublisher:',
      `    """${say({ en: 'Tells what happened; an event counts as sent once the broker has confirmed it.', zh: '发布事件，经消息代理确认后才算发送成功。' })}"""`,
      '',
      '    def __init__(self, url: str) -> None:',
      '        self._url = url',
      '',
      '    def publish(self, event: str, payload: dict[str, Any]) -> None:',
      '        connection = pika.BlockingConnection(pika.URLParameters(self._url))',
      '        try:',
      '            channel = connection.channel()',
      '            channel.confirm_delivery()',
      '            channel.exchange_declare(EXCHANGE, exchange_type="topic", durable=True)',
      '            properties = pika.BasicProperties(',
      '                content_type="application/json", delivery_mode=2, message_id=str(uuid4())',
      '            )',
      '            channel.basic_publish(EXCHANGE, event, json.dumps(payload, default=str).encode(), properties)',
      '        finally:',
      '            connection.close()',
      '',
      '    def close(self) -> None:',
      `        """${say({ en: 'Nothing is kept open between events.', zh: '事件之间不保持连接。' })}"""`,
    ],
    listener: [
      '',
      '',
      'def listen(url: str, listener: Listener) -> None:',
      `    """${say({ en: 'Hears events until the process ends.', zh: '持续监听事件，直到进程结束。' })}"""`,
      '    connection = pika.BlockingConnection(pika.URLParameters(url))',
      '    channel = connection.channel()',
      '    channel.basic_qos(prefetch_count=10)',
      '    channel.exchange_declare(EXCHANGE, exchange_type="topic", durable=True)',
      `    channel.queue_declare("${code.slug}", durable=True)`,
      '    for event in HANDLERS:',
      `        channel.queue_bind("${code.slug}", EXCHANGE, routing_key=event)`,
      `    for method, properties, body in channel.consume("${code.slug}"):`,
      '        listener.hear(method.routing_key, properties.message_id or str(uuid4()), body)',
      '        channel.basic_ack(method.delivery_tag)',
    ],
  }
}

export function kafka({ code, say }: Writing): Parts {
  const { a } = waiting(code)
  const thread = (call: string, ...args: readonly string[]): string =>
    code.isAsync ? `await asyncio.to_thread(${[call, ...args].join(', ')})` : `${call}(${args.join(', ')})`
  const settings = (code.publishesTo ?? code.consumesFrom)?.service.settings ?? {}
  const acks = settings.acks === 'none' ? '0' : settings.acks === 'leader' ? '1' : 'all'
  return {
    imports: [
      `from confluent_kafka import ${[...(code.consumesFrom ? ['Consumer', 'KafkaException'] : []), ...(code.publishesTo ? ['Producer'] : [])].join(', ')}`,
    ],
    constants: ['TOPIC = "events"'],
    sender: [
      '',
      '',
      'class EventPublisher:',
      `    """${say({ en: 'Tells what happened. Events with the same key keep their order.', zh: '发布事件，键相同的事件保持顺序。' })}"""`,
      '',
      '    def __init__(self, url: str) -> None:',
      `        self._producer = Producer({"bootstrap.servers": url, "acks": "${acks}"${acks === 'all' ? ', "enable.idempotence": True' : ''}})`,
      '',
      `    ${a}def publish(self, event: str, payload: dict[str, Any]) -> None:`,
      `        key = str(payload.get("${settings.partitionKey ? settings.partitionKey.replace(/\W/g, '_') : 'id'}", ""))`,
      '        self._producer.produce(',
      '            TOPIC,',
      '            key=key,',
      '            value=json.dumps(payload, default=str),',
      '            headers={"event": event, "id": str(uuid4())},',
      '        )',
      `        left = ${thread('self._producer.flush', '5')}`,
      '        if left:',
      '            raise ConnectionError("Kafka has not confirmed the event")',
      '',
      `    ${a}def close(self) -> None:`,
      `        ${thread('self._producer.flush', '5')}`,
    ],
    listener: [
      '',
      '',
      `${a}def listen(url: str, listener: Listener) -> None:`,
      `    """${say({ en: 'Hears events; an offset is committed after the work it stands for.', zh: '持续消费事件，处理完成后才提交位点。' })}"""`,
      '    consumer = Consumer(',
      '        {',
      '            "bootstrap.servers": url,',
      `            "group.id": "${code.slug}",`,
      '            "auto.offset.reset": "earliest",',
      '            "enable.auto.commit": False,',
      '        }',
      '    )',
      '    consumer.subscribe([TOPIC])',
      '    try:',
      '        while True:',
      `            message = ${thread('consumer.poll', '1.0')}`,
      '            if message is None:',
      '                continue',
      '            if message.error():',
      '                raise KafkaException(message.error())',
      '            headers = {name: value.decode() for name, value in message.headers() or []}',
      '            message_id = headers.get("id", f"{message.partition()}-{message.offset()}")',
      `            ${code.isAsync ? 'await ' : ''}listener.hear(headers.get("event", ""), message_id, message.value())`,
      `            ${thread('consumer.commit', 'message')}`,
      '    finally:',
      '        consumer.close()',
    ],
  }
}

export function redisStream({ code, say }: Writing): Parts {
  const { a, w } = waiting(code)
  return {
    imports: [code.isAsync ? 'from redis.asyncio import Redis' : 'from redis import Redis'],
    constants: ['STREAM = "events"'],
    sender: [
      '',
      '',
      'class EventPublisher:',
      `    """${say({ en: 'Tells what happened, on a stream that is bounded in length.', zh: '将事件写入有长度上限的流。' })}"""`,
      '',
      '    def __init__(self, url: str) -> None:',
      '        self._redis = Redis.from_url(url)',
      '',
      `    ${a}def publish(self, event: str, payload: dict[str, Any]) -> None:`,
      '        entry = {"event": event, "id": str(uuid4()), "body": json.dumps(payload, default=str)}',
      `        ${w}self._redis.xadd(STREAM, entry, maxlen=100_000, approximate=True)`,
      '',
      `    ${a}def close(self) -> None:`,
      `        ${w}self._redis.${code.isAsync ? 'aclose' : 'close'}()`,
    ],
    listener: [
      '',
      '',
      `${a}def listen(url: str, listener: Listener) -> None:`,
      `    """${say({ en: 'Hears events of the stream as one of its group.', zh: '以消费组成员的身份读取流中的事件。' })}"""`,
      '    redis = Redis.from_url(url)',
      `    group = "${code.slug}"`,
      `    if not any(each["name"] == group.encode() for each in ${w}redis.xinfo_groups(STREAM)):`,
      `        ${w}redis.xgroup_create(STREAM, group, id="0", mkstream=True)`,
      '    while True:',
      `        found = ${w}redis.xreadgroup(group, "1", {STREAM: ">"}, count=10, block=5000)`,
      '        for _, entries in found or []:',
      '            for entry_id, entry in entries:',
      `                ${w}listener.hear(entry[b"event"].decode(), entry[b"id"].decode(), entry[b"body"])`,
      `                ${w}redis.xack(STREAM, group, entry_id)`,
    ],
  }
}
