import { defineLinkAudit } from '../../define-audit'
import { carriesMessages, carriesRequests, isExternal } from '../../site'
import { checkEncryption, encrypt } from '../link-encryption'

export default defineLinkAudit({
  id: 'unencrypted-links',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['security.encryption', 'security.api'],
  title: {
    pass: { en: 'Links that leave the system are encrypted', zh: '对外连线均已加密' },
    fail: { en: 'Data crosses open networks in clear text', zh: '数据以明文穿过开放网络' },
  },
  why: {
    en: 'Anybody on the way can read passwords and data, and change what is delivered.',
    zh: '传输途中的任何人都能读取密码与数据，并篡改内容。',
  },
  source: {
    title: 'OWASP: transport layer security cheat sheet',
    address: 'https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html',
  },
  check(site) {
    const { link, sourceTechnology, target, targetTechnology } = site
    if (!carriesRequests(link) && !carriesMessages(link)) return null
    if (sourceTechnology?.category !== 'client-app' && !isExternal(target, targetTechnology)) return null
    return checkEncryption(site)
  },
  fix: {
    label: { en: 'Encrypt the traffic', zh: '加密连线' },
    all: true,
    calls: (site) => [encrypt(site)],
  },
})
