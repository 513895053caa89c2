import { definePattern } from '../pattern'
import { attribute, operation } from '../template-members'

export default definePattern({
  id: 'decorator',
  family: 'structural',
  name: { en: 'Decorator', zh: '装饰器' },
  intent: {
    en: 'What an object does is extended from outside by another one with the same interface, layer over layer.',
    zh: '由接口相同的另一个对象在外层扩展其功能，可层层叠加。',
  },
  roles: [
    {
      id: 'component',
      name: { en: 'Component', zh: '组件' },
      task: { en: 'Is the interface that all of them share', zh: '各层共有的接口' },
      least: 1,
      most: 1,
      kind: 'protocol',
      abstraction: true,
      needs: [{ id: 'work', name: { en: 'an operation', zh: '操作' }, member: 'operation', least: 1 }],
    },
    {
      id: 'concrete-component',
      name: { en: 'Concrete component', zh: '具体组件' },
      task: { en: 'Does the work itself', zh: '完成实际工作' },
      least: 1,
      most: 20,
      kind: 'class',
    },
    {
      id: 'decorator',
      name: { en: 'Decorator', zh: '装饰者' },
      task: { en: 'Holds a component and adds to it', zh: '持有组件并附加功能' },
      least: 1,
      most: 20,
      kind: 'class',
    },
  ],
  relations: [
    { from: 'concrete-component', to: 'component', kind: 'realisation', or: ['inheritance'] },
    { from: 'decorator', to: 'component', kind: 'realisation', or: ['inheritance'] },
    { from: 'decorator', to: 'component', kind: 'aggregation', or: ['composition', 'association'] },
  ],
  uses: [
    {
      id: 'function-decorator',
      name: { en: 'Logging and access', zh: '功能装饰器' },
      text: {
        en: 'Logs, timings and permission checks are put round a service without a line of it being changed.',
        zh: '在不改动服务代码的前提下加入日志记录、性能监控与权限控制。',
      },
      players: () => ({
        component: [
          {
            name: 'OrderService',
            stereotype: 'service',
            operations: [operation('async place(item: str, quantity: int) -> str')],
          },
        ],
        'concrete-component': [
          {
            name: 'ShopOrderService',
            stereotype: 'service',
            does: { place: ['return f"{quantity} x {item}"'] },
          },
        ],
        decorator: [
          {
            name: 'LoggedOrderService',
            does: {
              place: [
                'started = time.perf_counter()',
                'try:',
                '    return await {self.component}.place(item, quantity)',
                'finally:',
                '    logging.info("placed %s in %.3f s", item, time.perf_counter() - started)',
              ],
            },
          },
        ],
      }),
    },
    {
      id: 'cache-decorator',
      name: { en: 'Caching', zh: '缓存装饰器' },
      text: {
        en: 'Results that were worked out once are answered from memory as long as they are fresh.',
        zh: '缓存方法与数据的计算结果，有效期内直接返回。',
      },
      players: () => ({
        component: [{ name: 'PriceSource', operations: [operation('async price(article: str) -> Decimal')] }],
        'concrete-component': [
          {
            name: 'CataloguePrices',
            attributes: [attribute('_prices: dict[str, Decimal] = {}')],
            does: { price: ['return self._prices.get(article, Decimal(0))'] },
          },
        ],
        decorator: [
          {
            name: 'CachedPrices',
            attributes: [
              attribute('_seconds: float = 60.0'),
              attribute('_found: dict[str, tuple[float, Decimal]] = {}'),
            ],
            does: {
              price: [
                'now = time.monotonic()',
                'if article in self._found and self._found[article][0] > now:',
                '    return self._found[article][1]',
                'price = await {self.component}.price(article)',
                'self._found[article] = (now + self._seconds, price)',
                'return price',
              ],
            },
          },
        ],
      }),
    },
    {
      id: 'transaction-decorator',
      name: { en: 'Transaction', zh: '事务装饰器' },
      text: {
        en: 'A use case runs inside a transaction that is committed when it ends and rolled back when it fails.',
        zh: '用例在事务中执行，成功即提交，失败即回滚。',
      },
      players: () => ({
        component: [
          {
            name: 'TransferHandler',
            operations: [operation('async transfer(source: str, target: str, cents: int) -> None')],
          },
        ],
        'concrete-component': [
          {
            name: 'LedgerTransfer',
            attributes: [attribute('_balances: dict[str, int] = {}')],
            does: {
              transfer: [
                'self._balances[source] = self._balances.get(source, 0) - cents',
                'self._balances[target] = self._balances.get(target, 0) + cents',
              ],
            },
          },
        ],
        decorator: [
          {
            name: 'TransactionalTransfer',
            attributes: [attribute('_transaction: Callable[[], AbstractAsyncContextManager[None]]')],
            does: {
              transfer: [
                'async with self._transaction():',
                '    await {self.component}.transfer(source, target, cents)',
              ],
            },
          },
        ],
      }),
    },
  ],
})
