import { definePerspective } from '../perspective'

export default definePerspective({
  id: 'performance-engineer',
  order: 2,
  name: { en: 'Performance engineer', zh: '性能优化专家' },
  weights: {
    technicalFeasibility: 50,
    teamFit: 10,
    businessMatch: 10,
    maintainability: 10,
    extensionPotential: 20,
  },
  concerns: [
    { en: 'Latency and throughput', zh: '延迟与吞吐' },
    { en: 'Concurrency and the GIL', zh: '并发与 GIL' },
    { en: 'Memory', zh: '内存' },
  ],
  criterion: {
    en: 'Best figures under load at the best use of what runs.',
    zh: '负载下指标最优，资源利用率最高。',
  },
  prefers: {
    en: 'Asynchronous services, caches close to the reads, work taken out of the request.',
    zh: '异步服务、靠近读取的缓存、把耗时工作移出请求。',
  },
  technologies: ['fastapi', 'uvicorn', 'redis', 'asyncpg', 'ray'],
  questions: [
    { en: 'What does a request wait for most of its time?', zh: '一次请求的大部分时间在等待什么？' },
    {
      en: 'Which component is the first at its limit when traffic grows tenfold?',
      zh: '流量增长十倍时，最先到达上限的是哪个组件？',
    },
    {
      en: 'Which CPU-bound work shares a process with an event loop?',
      zh: '哪些计算密集的工作与事件循环同处一个进程？',
    },
  ],
})
