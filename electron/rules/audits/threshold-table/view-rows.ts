import { classThresholds as c } from '../thresholds-classes'
import { sequenceThresholds as s } from '../thresholds-sequences'
import { own } from './own'

/** Numbers about classes and sequences. */
export const viewRows = {
  depth: [
    own(c.depth.four, 'share', { en: 'credit for an inheritance four deep', zh: '四层继承计' }),
    own(c.depth.five, 'share', { en: 'five deep', zh: '五层继承计' }),
  ],
  classOperations: [
    own(c.classOperations.bad, 'number', {
      en: 'operations that lose all marks',
      zh: '操作数达到以下数量即零分',
    }),
  ],
  godCoupling: [
    own(c.godCoupling, 'number', {
      en: 'coupled classes of one that does everything',
      zh: '万能类的耦合类数',
    }),
  ],
  interfaceOperations: [
    own(c.interfaceOperations, 'number', { en: 'operations of an interface', zh: '接口的操作数' }),
  ],
  attributes: [own(c.attributes, 'number', { en: 'attributes of a class', zh: '类的属性数' })],
  anemicUsers: [
    own(c.anemicUsers, 'number', {
      en: 'classes that use an entity without behaviour',
      zh: '使用贫血实体的类数',
    }),
  ],
  singletons: [own(c.singletons, 'number', { en: 'singletons', zh: '单例数' })],
  oneVariant: [own(c.oneVariant, 'share', { en: 'credit for a single variant', zh: '只有一种变体计' })],
  boundless: [
    own(s.boundless.alternativeOnly, 'share', {
      en: 'credit for another way without a time',
      zh: '有备选路径、无时限计',
    }),
  ],
  staleCache: [
    own(s.staleCache.clearedFirst, 'share', {
      en: 'credit for clearing before the write',
      zh: '先清缓存后写库计',
    }),
    own(s.staleCache.writtenOver, 'share', { en: 'for writing the cache', zh: '改写缓存计' }),
  ],
  cacheMiss: [
    own(s.cacheMiss.readOnly, 'share', {
      en: 'credit for a miss that leaves the cache empty',
      zh: '未命中而不回填计',
    }),
  ],
  lock: [
    own(s.lock.released, 'share', { en: 'credit for releasing on every way', zh: '每条路径都释放计' }),
    own(s.lock.expires, 'share', { en: 'for expiring', zh: '自动过期计' }),
  ],
  usualLockMs: [own(s.usualLockMs, 'ms', { en: 'lock time that a fix sets', zh: '修复所设锁时限' })],
  unshownAuthentication: [
    own(s.unshownAuthentication, 'share', {
      en: 'credit where the check is not shown',
      zh: '未画出校验时计',
    }),
  ],
} as const
