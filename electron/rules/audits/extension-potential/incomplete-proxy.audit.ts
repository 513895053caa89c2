import { definePatternAudit } from '../define-pattern-audit'

export default definePatternAudit({
  id: 'incomplete-proxy',
  pattern: 'proxy',
  chapter: 'Proxy',
  title: {
    pass: { en: 'Proxies are complete', zh: '代理结构完整' },
    fail: { en: 'A proxy is incomplete', zh: '代理结构不完整' },
  },
  why: {
    en: 'A stand-in works unnoticed only if both have the same interface and nobody reaches past it.',
    zh: '只有接口一致且无人绕过，代理才能对使用方透明。',
  },
})
