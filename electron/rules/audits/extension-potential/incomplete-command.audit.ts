import { definePatternAudit } from '../define-pattern-audit'

export default definePatternAudit({
  id: 'incomplete-command',
  pattern: 'command',
  chapter: 'Command',
  title: {
    pass: { en: 'Commands are complete', zh: '命令结构完整' },
    fail: { en: 'A command is incomplete', zh: '命令结构不完整' },
  },
  why: {
    en: 'What runs commands needs to know their interface alone; then they can be queued, logged and taken back.',
    zh: '调用者只需了解命令接口，命令便可排队、记录和撤销。',
  },
})
