import { isRedis } from '../plan/roles'
import { aioPika, kafka, pika, redisStream } from './event-brokers'
import { inDocstring, type Writing, waiting, written } from './writing'

/** What a code base listens to: the events that others send to the broker it consumes from. */
function heardEvents({ plan, code }: Writing): string[] {
  const broker = code.consumesFrom?.service.id
  const heard = plan.codeBases
    .filter((each) => each !== code && each.publishesTo?.service.id === broker)
    .flatMap(({ events }) => events)
  return heard.length > 0 ? [...new Set(heard)] : ['record.created']
}

type Product = 'rabbitmq' | 'kafka' | 'redis'

const productOf = ({ code }: Pick<Writing, 'code'>): Product => {
  const broker = (code.consumesFrom ?? code.publishesTo)?.service
  return broker && isRedis(broker) ? 'redis' : broker?.technology === 'kafka' ? 'kafka' : 'rabbitmq'
}

const handlerOf = (event: string): string => `on_${event.replace(/[.-]/g, '_')}`

/** `events.py`: what happened is told to others, and heard from them. */
export function eventsPy(writing: Writing): string {
  const { code, say } = writing
  const product = productOf(writing)
  const isSender = code.publishesTo !== undefined
  const isListener = code.consumesFrom !== undefined
  const broker = inDocstring((code.consumesFrom ?? code.publishesTo)?.service.name ?? '')
  const parts = { rabbitmq: code.isAsync ? aioPika : pika, kafka, redis: redisStream }[product](writing)
  return written(
    `"""${inDocstring(code.title)}${say({ en: `: what it tells and hears by ${broker}.`, zh: `：经由 ${broker} 收发的事件。` })}"""`,
    '',
    code.isAsync && product === 'kafka' && 'import asyncio',
    'import json',
    'import logging',
    isListener && `from collections.abc import ${code.isAsync ? 'Awaitable, ' : ''}Callable, Mapping`,
    'from typing import Any',
    (isSender || product === 'rabbitmq') && 'from uuid import uuid4',
    '',
    parts.imports,
    '',
    'logger = logging.getLogger(__name__)',
    parts.constants,
    isListener && listening(writing),
    isSender && parts.sender,
    isListener && parts.listener,
  )
}

function listening(writing: Writing): string[] {
  const { code, say } = writing
  const { a, w } = waiting(code)
  const handler = code.isAsync
    ? 'Callable[[dict[str, Any]], Awaitable[None]]'
    : 'Callable[[dict[str, Any]], None]'
  return [
    `Handler = ${handler}`,
    ...heardEvents(writing).flatMap((event) => [
      '',
      '',
      `${a}def ${handlerOf(event)}(payload: dict[str, Any]) -> None:`,
      `    """${say({ en: `What follows from ${event}.`, zh: `收到 ${event} 后的处理。` })}"""`,
      `    logger.info("heard ${event}: %s", payload)`,
    ]),
    '',
    '',
    'HANDLERS: Mapping[str, Handler] = {',
    ...heardEvents(writing).map((event) => `    ${JSON.stringify(event)}: ${handlerOf(event)},`),
    '}',
    '',
    '',
    'class Listener:',
    `    """${say({ en: 'Hands events to their handlers, each one once: what comes again is passed over.', zh: '将事件交给对应处理函数，重复投递的事件只处理一次。' })}"""`,
    '',
    '    def __init__(self, handlers: Mapping[str, Handler] = HANDLERS, remembered: int = 10_000) -> None:',
    '        self._handlers = handlers',
    '        self._remembered = remembered',
    '        self._done: dict[str, None] = {}',
    '',
    `    ${a}def hear(self, event: str, message_id: str, body: bytes) -> bool:`,
    `        """${say({ en: 'Whether something was done. What a handler raises is raised, so that the event comes again.', zh: '返回是否处理了事件。处理函数抛出的异常继续抛出，以便重新投递。' })}"""`,
    '        handler = self._handlers.get(event)',
    '        if handler is None or message_id in self._done:',
    '            return False',
    `        ${w}handler(json.loads(body))`,
    '        self._done[message_id] = None',
    '        if len(self._done) > self._remembered:',
    '            del self._done[next(iter(self._done))]',
    '        return True',
  ]
}

export function testEventsPy(writing: Writing): string {
  const { code, say } = writing
  const { a, w } = waiting(code)
  const [event = 'record.created'] = heardEvents(writing)
  return written(
    `"""${say({ en: 'Events reach their handlers once, and come again after a failure.', zh: '事件只处理一次，失败后可重新处理。' })}"""`,
    '',
    'import pytest',
    '',
    `from ${code.package}.events import HANDLERS, Listener`,
    code.isAsync && ['', 'pytestmark = pytest.mark.asyncio'],
    '',
    '',
    `${a}def test_hears_an_event_once():`,
    '    heard = []',
    '',
    `    ${a}def note(payload):`,
    '        heard.append(payload)',
    '',
    `    listener = Listener({"${event}": note})`,
    `    assert ${w}listener.hear("${event}", "m1", b'{"id": "7"}') is True`,
    `    assert ${w}listener.hear("${event}", "m1", b'{"id": "7"}') is False`,
    '    assert heard == [{"id": "7"}]',
    '',
    '',
    `${a}def test_an_event_that_failed_can_come_again():`,
    '    failures = [OSError("down")]',
    '',
    `    ${a}def fail_once(payload):`,
    '        if failures:',
    '            raise failures.pop()',
    '',
    `    listener = Listener({"${event}": fail_once})`,
    '    with pytest.raises(OSError):',
    `        ${w}listener.hear("${event}", "m1", b"{}")`,
    `    assert ${w}listener.hear("${event}", "m1", b"{}") is True`,
    '',
    '',
    'def test_has_a_handler_for_everything_it_hears():',
    `    assert sorted(HANDLERS) == [${heardEvents(writing)
      .sort()
      .map((each) => JSON.stringify(each))
      .join(', ')}]`,
  )
}
