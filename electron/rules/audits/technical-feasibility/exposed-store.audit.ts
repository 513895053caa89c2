import type { Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { brokers, businessStores, clientsOf, isExternal } from '../../site'
import { thresholds } from '../thresholds'

/** Object storage is left out: clients upload to it directly, with signed addresses, by design. */
const stores: readonly Category[] = [
  ...businessStores,
  ...brokers,
  'cache',
  'search-engine',
  'column-store',
  'connection-pooler',
]

export default defineServiceAudit({
  id: 'exposed-store',
  weights: { technicalFeasibility: 7 },
  severity: 'blocker',
  topics: ['data.security', 'security.protection'],
  title: {
    pass: { en: 'Data stores are out of public reach', zh: '数据存储不对公网开放' },
    fail: { en: 'A data store can be reached from outside', zh: '数据存储可从外部访问' },
  },
  why: {
    en: 'A store on an open network is found by scanners within hours, and only one password stands before all data.',
    zh: '暴露在开放网络上的存储数小时内就会被扫描到，全部数据只靠一个密码保护。',
  },
  source: {
    title: 'OWASP: database security cheat sheet',
    address: 'https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html',
  },
  thresholds: ['storeExposure'],
  of: stores,
  check(site) {
    const { service, technology } = site
    if (technology?.runtime !== 'process' || isExternal(service, technology)) return null
    if (clientsOf(site).length > 0) {
      return { score: 0, note: { en: 'clients connect directly', zh: '客户端直接连接' } }
    }
    switch (service.settings.exposure) {
      case 'private':
        return { score: 1, note: { en: 'private', zh: '私有网络' } }
      case 'company':
        return {
          score: thresholds.storeExposure.company,
          note: { en: 'the whole company network reaches it', zh: '整个公司内网可访问' },
        }
      case 'public':
        return { score: 0, note: { en: 'the internet reaches it', zh: '公网可访问' } }
      case undefined:
        return { score: 'unknown', note: { en: 'exposure not stated', zh: '未说明可访问范围' } }
    }
  },
  fix: {
    label: { en: 'Move it to a private network', zh: '移入私有网络' },
    all: true,
    // A client that connects directly needs an application in between, which is a decision, not a setting.
    calls: (site) =>
      clientsOf(site).length > 0
        ? null
        : [
            callOf<typeof changeServices>('service.change', {
              services: [site.service.id],
              settings: { exposure: 'private' },
            }),
          ],
  },
})
