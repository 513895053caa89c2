import { definePerspective } from '../perspective'

export default definePerspective({
  id: 'team-lead',
  order: 5,
  name: { en: 'Team lead', zh: '团队协作' },
  weights: {
    technicalFeasibility: 10,
    teamFit: 45,
    businessMatch: 10,
    maintainability: 25,
    extensionPotential: 10,
  },
  concerns: [
    { en: 'Skills of the team', zh: '团队技术能力' },
    { en: 'Working together', zh: '协作效率' },
    { en: 'Standards of code', zh: '代码规范' },
  ],
  criterion: { en: 'The team can carry it, and hand it on.', zh: '团队能够执行，技术能够传承。' },
  prefers: {
    en: 'What the team knows, a gentle way to the rest, one way of doing things.',
    zh: '团队熟悉的技术、平缓的学习曲线、统一的开发标准。',
  },
  technologies: ['django', 'flask', 'pytest', 'ruff', 'mypy'],
  questions: [
    { en: 'Which component does only one person understand?', zh: '哪个组件只有一个人懂？' },
    { en: 'What does a newcomer have to learn before the first change?', zh: '新人做第一处改动前要学什么？' },
    { en: 'Is there more to run than people to run it?', zh: '要运维的东西是否多于能运维的人？' },
  ],
})
