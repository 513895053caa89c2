import { definePerspective } from '../perspective'

export default definePerspective({
  id: 'distributed-systems-engineer',
  order: 3,
  name: { en: 'Distributed systems engineer', zh: '分布式系统专家' },
  weights: {
    technicalFeasibility: 35,
    teamFit: 10,
    businessMatch: 5,
    maintainability: 20,
    extensionPotential: 30,
  },
  concerns: [
    { en: 'Reliability', zh: '可靠性' },
    { en: 'Transactions across services', zh: '分布式事务' },
    { en: 'Operations', zh: '运维' },
  ],
  criterion: {
    en: 'Reliable, able to scale, and kind to those who run it.',
    zh: '可靠、可扩展、对运维友好。',
  },
  prefers: {
    en: 'Message queues between services, replicated stores, health that can be seen.',
    zh: '服务间用消息队列、存储有副本、健康状况可观测。',
  },
  technologies: ['kafka', 'rabbitmq', 'kubernetes', 'celery', 'opentelemetry'],
  questions: [
    { en: 'What still works when any one component is gone?', zh: '任一组件失效时，哪些功能仍然可用？' },
    {
      en: 'Which step is done twice after a retry, and does that matter?',
      zh: '重试后哪个步骤会执行两次？有影响吗？',
    },
    { en: 'Who notices a failure first: a monitor or a customer?', zh: '最先发现故障的是监控还是客户？' },
  ],
})
