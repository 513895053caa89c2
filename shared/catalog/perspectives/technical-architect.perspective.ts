import { definePerspective } from '../perspective'

export default definePerspective({
  id: 'technical-architect',
  order: 1,
  name: { en: 'Technical architect', zh: '技术架构师' },
  weights: {
    technicalFeasibility: 20,
    teamFit: 10,
    businessMatch: 10,
    maintainability: 35,
    extensionPotential: 25,
  },
  concerns: [
    { en: 'Room to grow', zh: '可扩展性' },
    { en: 'Technical debt', zh: '技术债务' },
    { en: 'Cost of upkeep over years', zh: '长期维护成本' },
  ],
  criterion: {
    en: 'Least technical risk, and an architecture that fits the system.',
    zh: '技术风险最小，架构与系统相适配。',
  },
  prefers: {
    en: 'Mature frameworks with long support, and services cut along the business.',
    zh: '成熟、长期维护的框架，按业务边界拆分服务。',
  },
  technologies: ['django', 'fastapi', 'postgresql', 'kubernetes', 'opentelemetry'],
  questions: [
    { en: 'Which part would be hardest to replace in three years?', zh: '三年后最难替换的是哪一部分？' },
    {
      en: 'Which decision here cannot be taken back, and does it have to be made now?',
      zh: '哪个决定无法撤回？现在必须做吗？',
    },
    { en: 'Where does one change touch more than one service?', zh: '哪些改动会牵动多个服务？' },
  ],
})
