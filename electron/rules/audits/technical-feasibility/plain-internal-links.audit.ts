import { defineLinkAudit } from '../../define-audit'
import { carriesMessages, carriesRequests, isExternal } from '../../site'
import { checkEncryption, encrypt } from '../link-encryption'
import { securityThresholds } from '../thresholds-security'

export default defineLinkAudit({
  id: 'plain-internal-links',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['security.encryption', 'architecture.distributed'],
  title: {
    pass: { en: 'Links inside the system are encrypted', zh: '系统内部连线均已加密' },
    fail: { en: 'Data travels inside the system in clear text', zh: '系统内部以明文传输数据' },
  },
  why: {
    en: 'On shared machines and networks of a provider, whoever gets into one part reads what all the others say.',
    zh: '在共享主机和云网络中，攻入任何一个组件就能读到其他组件之间的通信。',
  },
  source: {
    title: 'OWASP: transport layer security cheat sheet',
    address: 'https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html',
  },
  thresholds: ['sensitiveFromComplexity', 'zeroTrust'],
  appliesTo: ({ profile: { deploymentEnvironment = 0, businessComplexity = 0 } }) =>
    deploymentEnvironment >= securityThresholds.zeroTrust.fromEnvironment ||
    businessComplexity >= securityThresholds.sensitiveFromComplexity,
  check(site) {
    const { link, sourceTechnology, target, targetTechnology } = site
    if (!carriesRequests(link) && !carriesMessages(link) && link.kind !== 'replicate') return null
    if (targetTechnology?.runtime !== 'process' || sourceTechnology?.category === 'client-app') return null
    if (isExternal(target, targetTechnology)) return null
    return checkEncryption(site)
  },
  fix: {
    label: { en: 'Encrypt the traffic', zh: '加密连线' },
    all: true,
    calls: (site) => [encrypt(site)],
  },
})
