import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FeedbackReading, readFeedback } from '../../../../shared/iteration/read-feedback'
import { processorTime } from '../../../support/processor-time'

const strategyOf: readonly (readonly [string, FeedbackReading['strategy'], readonly string[]])[] = [
  // Fine, but …
  ['It is fine, but there is room for more.', 'optimise', ['fine, but']],
  ['Not bad, however the reliability worries me', 'optimise', ['Not bad, however', 'reliability']],
  ['还可以，但是还能更好', 'optimise', ['还可以，但是', '更好']],
  ['还行，不过安全性差一点', 'optimise', ['还行，不过', '安全性']],
  ['整体不错，只是监控太少', 'optimise', ['不错，只是', '监控']],
  // Not what I want
  ['This is not what I want.', 'regenerate', ['not what I want']],
  ['That isn’t what we asked for', 'regenerate', ['n’t what we asked for']],
  ['Please start over with another stack', 'regenerate', ['start over', 'another stack']],
  ['不是我想要的', 'regenerate', ['不是我想要的']],
  ['完全不符合我们的需求，换一套方案', 'regenerate', ['不符合我们的需求', '换一套方案']],
  ['推倒重来吧', 'regenerate', ['推倒重来']],
  ['重新选型', 'regenerate', ['重新选型']],
  // Too complex
  ['Way too complicated for what it does', 'simplify', ['too complicated']],
  ['over-engineered, too many services', 'simplify', ['over-engineered', 'too many services']],
  ['Make it simpler', 'simplify', ['simpler']],
  ['It costs too much', 'simplify', ['costs too much']],
  ['太复杂了', 'simplify', ['太复杂']],
  ['组件太多，有点臃肿', 'simplify', ['组件太多', '有点臃肿']],
  ['杀鸡用牛刀', 'simplify', ['杀鸡用牛刀']],
  ['成本太高', 'simplify', ['成本太高']],
  // The team does not fit
  ['Our team does not know Kubernetes', 'adapt', ['team does not know']],
  ['Nobody here knows Kafka', 'adapt', ['Nobody here knows']],
  ['The learning curve is steep', 'adapt', ['learning curve']],
  ['团队不会 Kubernetes', 'adapt', ['团队不会']],
  ['没人会 Kafka', 'adapt', ['没人会']],
  ['大家都没用过 Istio', 'adapt', ['大家都没用过']],
  ['团队能力不匹配', 'adapt', ['团队能力不匹配']],
  ['人手不够', 'adapt', ['人手不够']],
  // Performance
  ['too slow', 'performance', ['too slow']],
  ['The latency at the peak is a problem', 'performance', ['latency']],
  ['We need it faster', 'performance', ['faster']],
  ['太慢了', 'performance', ['太慢']],
  ['高峰期扛不住', 'performance', ['扛不住']],
  ['还可以，但是太慢了', 'performance', ['太慢']],
  ['优化一下性能', 'performance', ['性能']],
  // Efficiency of development
  ['Development is too slow', 'development', ['Development is too slow']],
  ['It takes too long to build a feature', 'development', ['takes too long to build']],
  ['开发太慢', 'development', ['开发太慢']],
  ['开发效率低', 'development', ['开发效率']],
  ['上线周期太长', 'development', ['上线周期太长']],
  // Balance of complexity
  ['The services are tightly coupled', 'balance', ['tightly coupled']],
  ['复杂度不平衡', 'balance', ['复杂度不平衡']],
  ['模块之间耦合严重', 'balance', ['耦合']],
  // Technologies
  ['Replace MongoDB with PostgreSQL', 'stack', ['Replace MongoDB', 'Replace MongoDB with PostgreSQL']],
  ['I prefer Litestar', 'stack', ['prefer Litestar']],
  ['把 MongoDB 换成 PostgreSQL', 'stack', ['把 MongoDB', '换成 PostgreSQL']],
  ['不想用 Django', 'stack', ['不想用 Django']],
  ['技术栈太旧', 'stack', ['技术栈太旧']],
  ['换个数据库', 'stack', ['换个数据库']],
  // What is denied or praised is no complaint.
  ['It is not too complex', null, []],
  ['不太复杂', null, []],
  ['performance is fine', null, []],
  ['性能不错，但是太复杂了', 'simplify', ['太复杂']],
  // Nothing that is known.
  ['', null, []],
  ['Hello there', null, []],
  ['今天天气真好', null, []],
]

/** As people say it in a meeting: complaints without the word for them, several at once, and none. */
const spoken: typeof strategyOf = [
  ['接口响应太慢，p99 经常超过 2 秒', 'performance', ['接口响应太慢', 'p99']],
  ['连接数被打满', 'performance', ['连接数被打满']],
  ['用户反馈页面要等好几秒', 'performance', ['要等好几秒']],
  ['内存占用太高', 'performance', ['内存占用太高']],
  ['The checkout takes 3 seconds, users are leaving', 'performance', ['takes 3 seconds']],
  ['p99 is way above our target', 'performance', ['p99']],
  ['It falls over whenever traffic spikes', 'performance', ['traffic spikes']],
  ['不是不行，就是有点慢', 'performance', ['有点慢']],
  ['这么小的项目用了 Kubernetes 和 Kafka，有必要吗？', 'simplify', ['有必要吗']],
  ['服务拆得太细了', 'simplify', ['拆得太细']],
  ['架构太重了', 'simplify', ['太重了']],
  ['Why do we need seven services for a CRUD app?', 'simplify', ['Why do we need seven']],
  ['云上账单太吓人了，老板不同意', 'simplify', ['账单']],
  ['没钱', 'simplify', ['没钱']],
  ['The cloud bill would kill us', 'simplify', ['cloud bill']],
  ['We cannot afford this', 'simplify', ['cannot afford']],
  ["it's not slow, it's just too expensive", 'simplify', ['too expensive']],
  ['团队里没人懂 Kubernetes，运维只有一个人', 'adapt', ['没人懂', '只有一个人']],
  ['我们都是写 Django 的，异步那一套不熟', 'adapt', ['不熟']],
  ['招不到会 Rust 的人', 'adapt', ['招不到']],
  ['我们没有运维', 'adapt', ['没有运维']],
  ['学不动了，新东西太多', 'adapt', ['学不动']],
  ['新人上手要三个月', 'adapt', ['上手要三个月']],
  ['快是快，就是太复杂，团队维护不了', 'adapt', ['团队维护不了']],
  ['Our devs are all Django people, async is new to them', 'adapt', ['new to']],
  ["We only have one ops person who can't run a Kafka cluster", 'adapt', ['only have one ops person']],
  [
    'It takes months for new people to get productive',
    'adapt',
    ['takes months for new people to get productive'],
  ],
  ['就是感觉不对', 'regenerate', ['就是感觉不对']],
  ['感觉怪怪的，说不上来', 'regenerate', ['感觉怪怪', '说不上来']],
  ['不太满意', 'regenerate', ['不太满意']],
  ['我觉得不行', 'regenerate', ['觉得不行']],
  ["Something feels off, I can't say what", 'regenerate', ['feels off']],
  ["I don't like it", 'regenerate', ["don't like"]],
  ['不太满意，安全性不够', 'optimise', ['安全性']],
  ['完全不行，重新来', 'regenerate', ['完全不行', '重新来']],
  ['The whole direction is wrong', 'regenerate', ['direction is wrong']],
  ['Not quite there yet', 'optimise', ['Not quite there']],
  ['改一个字段要等两周才能上线', 'development', ['改一个字段要等两周']],
  [
    'Every release takes a whole day of manual work',
    'development',
    ['Every release takes a whole day of manual'],
  ],
  ['测试太难写', 'development', ['测试太难写']],
  ['还行，但是部署太麻烦，每次上线都要半天', 'development', ['部署太麻烦', '每次上线都要半天']],
  ['The order service does everything, the rest do nothing', 'balance', ['does everything']],
  ['一次请求要经过六个服务', 'balance', ['经过六个服务']],
  ['Too many calls between the services', 'balance', ['Too many calls']],
  ['系统总是挂', 'optimise', ['总是挂']],
  ['It keeps crashing', 'optimise', ['keeps crashing']],
  ['太难维护了', 'optimise', ['维护']],
  ['不符合业务，审批流程根本没考虑', 'optimise', ['不符合业务', '流程根本没考虑']],
  ['技术太老了，能不能用新一点的', 'stack', ['技术太老了']],
  ['I want something more modern', 'stack', ['more modern']],
  ['为什么要用 MongoDB？我们的数据是关系型的', 'stack', ['为什么要用 MongoDB']],
  ['Do we really need Kafka?', 'stack', ['Do we really need Kafka']],
  ['没什么问题', null, []],
  ['Looks great, nothing to change', null, []],
  ['有必要加一层缓存', null, []],
]

describe('reading feedback', () => {
  it.each([...strategyOf, ...spoken])('takes “%s” for %s', (text, strategy, because) => {
    const reading = readFeedback(text)
    expect([reading.strategy, reading.because]).toEqual([strategy, because])
  })

  it.each([
    ['团队不会 Kubernetes', ['kubernetes'], []],
    ['Nobody knows Kafka or k8s', ['kafka', 'kubernetes'], []],
    ['Replace MongoDB with PostgreSQL', ['mongodb'], ['postgresql']],
    ['把 Kafka 换成 RabbitMQ', ['kafka'], ['rabbitmq']],
    ['use Valkey instead of Redis', ['redis'], ['valkey']],
    ['我们都是写 Django 的，异步不熟', [], []],
    ['Our devs are all Django people', [], []],
    ['没人熟悉 Django', ['django'], []],
    ['为什么要用 MongoDB', ['mongodb'], []],
    ['too many requests from the browser', [], []],
    ['predistributed and flasky', [], []],
  ])('knows the technologies in “%s”', (text, unwanted, wanted) => {
    const reading = readFeedback(text)
    expect([reading.unwanted, reading.wanted]).toEqual([unwanted, wanted])
  })

  it.each([
    ['安全性不够，也难维护', ['technicalFeasibility', 'maintainability']],
    ['not scalable and hard to monitor', ['maintainability', 'extensionPotential']],
    ['团队不会 Kubernetes', ['teamFit']],
    ['business requirements are missed', ['businessMatch']],
    ['太慢', []],
  ])('knows what “%s” is about', (text, about) => {
    expect(readFeedback(text).dimensions).toEqual(about)
  })

  it.each([
    ['用户会更多', [['concurrency', 1, '用户会更多']]],
    ['There will be more users', [['concurrency', 1, 'more users']]],
    [
      'only a prototype on one server',
      [
        ['projectScale', -1, 'prototype'],
        ['deploymentEnvironment', -1, 'one server'],
      ],
    ],
    ['团队都是新手', [['teamPythonSkill', -1, '新手']]],
    ['高并发，但用户不多', []],
  ])('sees which levels “%s” calls into question', (text, doubts) => {
    expect(readFeedback(text).doubts.map(({ feature, by, words }) => [feature, by, words])).toEqual(doubts)
  })

  it('reads letters of full width like any others, and quotes what was written', () => {
    expect(readFeedback('ＴＯＯ ＳＬＯＷ')).toMatchObject({
      strategy: 'performance',
      because: ['ＴＯＯ ＳＬＯＷ'],
    })
  })

  it('quotes nothing that is not in the text, whatever it is, and says the same each time', () => {
    const parts = fc.constantFrom(
      '太慢',
      'too complex',
      ' but ',
      'Kafka',
      '换成',
      'İ',
      '不',
      '，',
      'team ',
      '🙂',
      'no ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.array(parts).map((a) => a.join('')),
        ),
        (text) => {
          const reading = readFeedback(text)
          for (const words of reading.because) expect(text).toContain(words)
          expect(reading.because.length > 0).toBe(reading.strategy !== null)
          expect(readFeedback(text)).toEqual(reading)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is done in no time with the longest text there can be', () => {
    const long = 'team '.repeat(100_000)
    const begun = processorTime()
    readFeedback(long)
    expect(processorTime() - begun).toBeLessThan(500)
  })
})
