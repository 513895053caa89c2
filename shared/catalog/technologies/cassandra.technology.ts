import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'cassandra',
  name: 'Apache Cassandra',
  category: 'wide-column-store',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A wide-column store without a primary, with tunable consistency over many nodes; best at very high write rates across data centres.',
    zh: '无主节点的宽列数据库，可在多节点间调节一致性，最适合跨数据中心的极高写入量。',
  },
  advice: {
    en: 'Choose it when writes outgrow one primary and every query is known in advance; not for ad hoc queries, joins, or a team without people to operate it.',
    zh: '写入量超出单主库能力且查询模式事先确定时选它；需要临时查询、关联查询，或团队没有专人运维时不选。',
  },
  provides: ['key-value'],
  needs: [],
  version: { value: '5.0.9', source: 'https://endoflife.date/apache-cassandra', date: '2026-08-22' },
  firstRelease: { year: 2015, source: 'https://endoflife.date/apache-cassandra', orEarlier: true },
  usedBy: [
    { who: 'Reddit', source: 'https://github.com/reddit-archive/reddit/wiki/Architecture-Overview' },
    { who: 'Instagram', source: 'https://reinout.vanrees.org/weblog/2016/11/04/instagram.html' },
  ],
  docs: 'https://cassandra.apache.org/doc/',
  rating: { skill: 5, operations: 5, footprint: 'large' },
  pairs: ['kafka', 'spark', 'kubernetes'],
  conflicts: [],
  groups: ['store'],
  defaults: { backup: 'none', encryption: false, exposure: 'private' },
  icon: 'cassandra',
})
