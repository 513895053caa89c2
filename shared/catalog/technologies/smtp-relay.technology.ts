import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'smtp-relay',
  name: { en: 'SMTP relay', zh: 'SMTP 中继' },
  category: 'external-system',
  section: 'client-edge',
  layer: 'edge',
  runtime: 'process',
  summary: {
    en: 'A mail server of a provider that accepts messages over SMTP and delivers them; best at sending mail that reaches the inbox.',
    zh: '由服务商运营、通过 SMTP 接收并投递邮件的服务器，最适合让邮件稳定送达收件箱。',
  },
  advice: {
    en: 'Choose it when the product sends confirmations or reports by mail; not inside the request, because delivery is slow and belongs in a background task.',
    zh: '产品需要发送确认信或报告邮件时选它；不要在请求内直接发送，投递较慢，应放到后台任务。',
  },
  provides: [],
  needs: [],
  usedBy: [],
  docs: 'https://www.rfc-editor.org/rfc/rfc5321',
  rating: { skill: 1, operations: 2, footprint: 'managed' },
  pairs: ['celery', 'rq', 'django'],
  conflicts: [],
  groups: [],
  defaults: { external: true },
})
