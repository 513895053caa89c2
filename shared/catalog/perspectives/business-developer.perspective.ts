import { definePerspective } from '../perspective'

export default definePerspective({
  id: 'business-developer',
  order: 4,
  name: { en: 'Business developer', zh: '业务开发' },
  weights: {
    technicalFeasibility: 10,
    teamFit: 20,
    businessMatch: 40,
    maintainability: 15,
    extensionPotential: 15,
  },
  concerns: [
    { en: 'Speed of development', zh: '开发效率' },
    { en: 'Delivery', zh: '交付速度' },
    { en: 'Complete functions', zh: '功能完整性' },
  ],
  criterion: { en: 'Fast iterations and the most value for the business.', zh: '快速迭代，业务价值最大。' },
  prefers: {
    en: 'Batteries included, mature tools, a first version in weeks.',
    zh: '功能齐备的框架、成熟的工具链、数周内交付首个版本。',
  },
  technologies: ['django', 'djangorestframework', 'celery', 'postgresql', 'sentry'],
  questions: [
    { en: 'How long does it take from an idea to a user who has it?', zh: '从想法到用户用上需要多久？' },
    { en: 'What is built here that a framework already brings?', zh: '哪些自建的东西框架里已经有了？' },
    {
      en: 'Which function does the business ask for that no component carries?',
      zh: '业务要求的哪项功能没有组件承担？',
    },
  ],
})
