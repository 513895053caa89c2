import { defineServiceAudit } from '../../define-audit'
import { ramp, thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'event-loop-skill',
  weights: { teamFit: 5 },
  severity: 'high',
  topics: ['performance.async', 'extensibility.development'],
  title: {
    pass: { en: 'The team is ready for asynchronous code', zh: '团队能驾驭异步代码' },
    fail: { en: 'Asynchronous code asks for more experience than the team has', zh: '异步代码超出团队经验' },
  },
  why: {
    en: 'One blocking call in an async handler stops every request of the process, and nothing in the code shows it.',
    zh: '异步处理函数里只要有一处阻塞调用，整个进程的请求都会停顿，而且从代码上看不出来。',
  },
  source: { title: 'FastAPI: concurrency and async / await', address: 'https://fastapi.tiangolo.com/async/' },
  thresholds: ['eventLoopSkill'],
  of: ['web-framework'],
  check({ service }, { profile: { teamPythonSkill: skill } }) {
    const { handlers } = service.settings
    if (handlers === undefined) return null
    // Asking for no such skill is the best answer, so that giving asynchronous code up never costs points.
    if (handlers === 'sync') return { score: 1, note: { en: 'synchronous handlers', zh: '同步处理函数' } }
    if (skill === undefined)
      return { score: 'unknown', note: { en: 'team skill not stated', zh: '未说明团队技能' } }
    const needed = thresholds.eventLoopSkill
    return {
      score: ramp(skill, needed, 0),
      note: {
        en: `async handlers ask for level ${needed}, the team has ${skill}`,
        zh: `异步处理函数需要 ${needed} 级，团队为 ${skill} 级`,
      },
    }
  },
})
