import { definePattern } from '../pattern'
import { attribute, operation } from '../template-members'

export default definePattern({
  id: 'strategy',
  family: 'behavioural',
  name: { en: 'Strategy', zh: '策略' },
  intent: {
    en: 'Several ways to do one thing are interchangeable, and chosen from outside.',
    zh: '完成同一件事的多种做法可以互换，由外部选定。',
  },
  roles: [
    {
      id: 'strategy',
      name: { en: 'Strategy', zh: '策略' },
      task: { en: 'Says what every way has to do', zh: '规定每种做法须完成的事' },
      least: 1,
      most: 1,
      kind: 'protocol',
      abstraction: true,
      needs: [{ id: 'work', name: { en: 'an operation', zh: '操作' }, member: 'operation', least: 1 }],
    },
    {
      id: 'concrete-strategy',
      name: { en: 'Concrete strategy', zh: '具体策略' },
      task: { en: 'Does it in one way', zh: '以某一种做法完成' },
      least: 2,
      most: 50,
      kind: 'class',
    },
    {
      id: 'context',
      name: { en: 'Context', zh: '上下文' },
      task: { en: 'Holds a strategy and leaves the choice to others', zh: '持有策略，自身不作选择' },
      least: 1,
      most: 20,
      kind: 'class',
    },
  ],
  relations: [
    { from: 'concrete-strategy', to: 'strategy', kind: 'realisation', or: ['inheritance'] },
    { from: 'context', to: 'strategy', kind: 'aggregation', or: ['association', 'composition'] },
  ],
  apart: [{ from: 'context', to: 'concrete-strategy' }],
  uses: [
    {
      id: 'algorithm',
      name: { en: 'Algorithm', zh: '算法策略' },
      text: {
        en: 'Sorting, searching and recommending are exchanged without touching whoever shows the result.',
        zh: '可替换排序、搜索与推荐算法，展示结果的代码不受影响。',
      },
      players: () => ({
        strategy: [{ name: 'Ranking', operations: [operation('ranked(articles: list[str]) -> list[str]')] }],
        'concrete-strategy': [
          { name: 'AlphabeticalRanking', does: { ranked: ['return sorted(articles)'] } },
          {
            name: 'PopularityRanking',
            attributes: [attribute('_sold: dict[str, int] = {}')],
            does: {
              ranked: ['return sorted(articles, key=lambda article: -self._sold.get(article, 0))'],
            },
          },
        ],
        context: [
          {
            name: 'ProductSearch',
            attributes: [attribute('_articles: list[str] = []')],
            operations: [
              operation(
                'find(words: str) -> list[str]',
                'return {self.strategy}.ranked([article for article in self._articles if words in article])',
              ),
            ],
          },
        ],
      }),
    },
    {
      id: 'cache-policy',
      name: { en: 'Cache policy', zh: '缓存策略' },
      text: {
        en: 'What leaves a full cache is decided by recency, by frequency, by age or by whatever is measured to work best.',
        zh: '缓存写满后淘汰哪一项，可在 LRU、LFU、FIFO、TTL 等策略之间选择。',
      },
      players: () => ({
        strategy: [
          {
            name: 'EvictionPolicy',
            operations: [operation('touched(key: str) -> None'), operation('victim() -> str')],
          },
        ],
        'concrete-strategy': [
          {
            name: 'LeastRecentlyUsed',
            attributes: [attribute('_order: OrderedDict[str, None] = OrderedDict()')],
            does: {
              touched: ['self._order[key] = None', 'self._order.move_to_end(key)'],
              victim: ['return self._order.popitem(last=False)[0]'],
            },
          },
          {
            name: 'LeastFrequentlyUsed',
            attributes: [attribute('_uses: Counter[str] = Counter()')],
            does: {
              touched: ['self._uses[key] += 1'],
              victim: [
                'key = min(self._uses, key=lambda each: self._uses[each])',
                'del self._uses[key]',
                'return key',
              ],
            },
          },
        ],
        context: [
          {
            name: 'LocalCache',
            attributes: [attribute('_capacity: int = 1000'), attribute('_entries: dict[str, bytes] = {}')],
            operations: [
              operation(
                'get(key: str) -> bytes | None',
                'if key in self._entries:',
                '    {self.strategy}.touched(key)',
                'return self._entries.get(key)',
              ),
              operation(
                'put(key: str, value: bytes) -> None',
                'if key not in self._entries and len(self._entries) >= self._capacity:',
                '    del self._entries[{self.strategy}.victim()]',
                'self._entries[key] = value',
                '{self.strategy}.touched(key)',
              ),
            ],
          },
        ],
      }),
    },
    {
      id: 'deployment',
      name: { en: 'Deployment', zh: '部署策略' },
      text: {
        en: 'A release goes out blue-green, rolling or as a canary, and the pipeline does not care which.',
        zh: '发布可采用蓝绿、滚动或金丝雀部署，流水线无须区分。',
      },
      players: () => ({
        strategy: [
          {
            name: 'Rollout',
            operations: [operation('async roll_out(version: str, hosts: list[str]) -> None')],
          },
        ],
        'concrete-strategy': [
          {
            name: 'RollingRollout',
            does: {
              roll_out: ['for host in hosts:', '    logging.info("%s gets %s", host, version)'],
            },
          },
          {
            name: 'CanaryRollout',
            attributes: [attribute('_share: float = 0.1')],
            does: {
              roll_out: [
                'first = hosts[: max(1, round(len(hosts) * self._share))]',
                'logging.info("%s goes to %s first", version, first)',
              ],
            },
          },
        ],
        context: [
          {
            name: 'Release',
            attributes: [attribute('_hosts: list[str] = []')],
            operations: [
              operation(
                'async ship(version: str) -> None',
                'await {self.strategy}.roll_out(version, self._hosts)',
              ),
            ],
          },
        ],
      }),
    },
  ],
})
