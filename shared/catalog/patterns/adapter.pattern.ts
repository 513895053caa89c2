import { definePattern } from '../pattern'
import { attribute, operation } from '../template-members'

export default definePattern({
  id: 'adapter',
  family: 'structural',
  name: { en: 'Adapter', zh: '适配器' },
  intent: {
    en: 'A class that is already there is given the interface that others expect.',
    zh: '为已有的类提供使用方所期望的接口。',
  },
  roles: [
    {
      id: 'target',
      name: { en: 'Target', zh: '目标接口' },
      task: { en: 'Is the interface that others expect', zh: '使用方所期望的接口' },
      least: 1,
      most: 1,
      kind: 'protocol',
      abstraction: true,
      needs: [{ id: 'work', name: { en: 'an operation', zh: '操作' }, member: 'operation', least: 1 }],
    },
    {
      id: 'adaptee',
      name: { en: 'Adaptee', zh: '被适配者' },
      task: { en: 'Does the work in its own way', zh: '以自有方式完成工作' },
      least: 1,
      most: 20,
      kind: 'class',
    },
    {
      id: 'adapter',
      name: { en: 'Adapter', zh: '适配器' },
      task: { en: 'Translates between the two', zh: '在两者之间转换' },
      least: 1,
      most: 20,
      kind: 'class',
      stereotype: 'adapter',
    },
    {
      id: 'client',
      name: { en: 'Client', zh: '使用者' },
      task: { en: 'Uses the target and never the adaptee', zh: '只使用目标接口，不接触被适配者' },
      least: 0,
      most: 20,
      kind: 'class',
    },
  ],
  relations: [
    { from: 'adapter', to: 'target', kind: 'realisation', or: ['inheritance'] },
    {
      from: 'adapter',
      to: 'adaptee',
      kind: 'association',
      or: ['aggregation', 'composition', 'inheritance', 'dependency'],
    },
    {
      from: 'client',
      to: 'target',
      kind: 'association',
      or: ['aggregation', 'composition', 'dependency', 'call'],
    },
  ],
  apart: [{ from: 'client', to: 'adaptee' }],
  uses: [
    {
      id: 'database-adapter',
      name: { en: 'Database adapter', zh: '数据库适配器' },
      text: {
        en: 'Several databases stand behind one interface, and rows become what the domain works with.',
        zh: '以统一接口支持多种数据库，并将数据行转换为领域所用的格式。',
      },
      players: () => ({
        target: [
          {
            name: 'DocumentStore',
            operations: [
              operation('async load(key: str) -> dict[str, str] | None'),
              operation('async save(key: str, document: dict[str, str]) -> None'),
            ],
          },
        ],
        adaptee: [
          {
            name: 'SqlConnection',
            library: true,
            operations: [
              operation('async fetch_value(statement: str, *values: object) -> str | None', 'return None'),
              operation(
                'async execute(statement: str, *values: object) -> None',
                'logging.debug("%s with %d values", statement, len(values))',
              ),
            ],
          },
        ],
        adapter: [
          {
            name: 'SqlDocumentStore',
            stereotype: 'repository',
            does: {
              load: [
                'text = await {self.adaptee}.fetch_value("SELECT body FROM documents WHERE id = $1", key)',
                'return None if text is None else json.loads(text)',
              ],
              save: [
                'statement = "INSERT INTO documents (id, body) VALUES ($1, $2)"',
                'await {self.adaptee}.execute(statement, key, json.dumps(document))',
              ],
            },
          },
        ],
      }),
    },
    {
      id: 'api-adapter',
      name: { en: 'API adapter', zh: 'API 适配器' },
      text: {
        en: 'What a third party offers, in whichever version, is seen by the rest of the code in its own words only.',
        zh: '第三方 API 的版本与协议差异止步于此，其余代码只见自己的接口。',
      },
      players: () => ({
        target: [
          {
            name: 'PaymentGateway',
            operations: [operation('async charge(order: str, cents: int) -> str')],
          },
        ],
        adaptee: [
          {
            name: 'PaymentApi',
            library: true,
            stereotype: 'client',
            operations: [
              operation(
                'async create_payment(body: dict[str, object]) -> dict[str, str]',
                'return {"id": str(body["reference"])}',
              ),
            ],
          },
        ],
        adapter: [
          {
            name: 'PaymentApiAdapter',
            does: {
              charge: [
                'answer = await {self.adaptee}.create_payment({"reference": order, "amount": cents / 100})',
                'return answer["id"]',
              ],
            },
          },
        ],
        client: [
          {
            name: 'Checkout',
            stereotype: 'service',
            operations: [
              operation(
                'async pay(order: str, cents: int) -> str',
                'return await {self.target}.charge(order, cents)',
              ),
            ],
          },
        ],
      }),
    },
    {
      id: 'message-adapter',
      name: { en: 'Message adapter', zh: '消息适配器' },
      text: {
        en: 'Events leave as messages of the format and protocol that the systems at the other end understand.',
        zh: '将事件转换为对接系统所需的消息格式与协议，实现系统集成。',
      },
      players: () => ({
        target: [
          {
            name: 'EventPublisher',
            operations: [operation('async publish(topic: str, event: dict[str, object]) -> None')],
          },
        ],
        adaptee: [
          {
            name: 'BrokerChannel',
            library: true,
            operations: [
              operation(
                'async basic_publish(exchange: str, routing_key: str, body: bytes) -> None',
                'logging.debug("%d bytes to %s/%s", len(body), exchange, routing_key)',
              ),
            ],
          },
        ],
        adapter: [
          {
            name: 'BrokerEventPublisher',
            attributes: [attribute('_exchange: str = "events"')],
            does: {
              publish: [
                'body = json.dumps(event).encode()',
                'await {self.adaptee}.basic_publish(self._exchange, topic, body)',
              ],
            },
          },
        ],
      }),
    },
  ],
})
