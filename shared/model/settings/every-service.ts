import { choice, count, flag, real, text } from './field'

/** What every service is asked. */
export const everyService = {
  zones: count({ en: 'Zones', zh: '可用区' }, 1, 9),
  autoscaleMin: count({ en: 'Autoscaling from', zh: '自动伸缩下限' }, 1, 10_000),
  autoscaleMax: count({ en: 'Autoscaling to', zh: '自动伸缩上限' }, 1, 10_000),
  stateless: flag({ en: 'Keeps no state of its own', zh: '无状态' }),
  external: flag({ en: 'Run by somebody else', zh: '由第三方运行' }),
  managed: flag({ en: 'Operated by a provider', zh: '云厂商托管' }),
  version: text({ en: 'Version', zh: '版本' }),
  python: text({ en: 'Python version', zh: 'Python 版本' }),
  dependencies: choice(
    { en: 'Dependencies', zh: '依赖管理' },
    {
      locked: { en: 'Pinned in a lock file', zh: '锁文件固定' },
      ranges: { en: 'Version ranges', zh: '版本范围' },
      none: { en: 'Not declared', zh: '未声明' },
    },
  ),
  healthCheck: flag({ en: 'Health check', zh: '健康检查' }),
  logging: choice(
    { en: 'Logging', zh: '日志' },
    {
      structured: { en: 'Structured', zh: '结构化' },
      plain: { en: 'Plain text', zh: '纯文本' },
      none: { en: 'None', zh: '无' },
    },
  ),
  metrics: flag({ en: 'Exposes metrics', zh: '暴露指标' }),
  tracing: flag({ en: 'Traced', zh: '链路追踪' }),
  errorTracking: flag({ en: 'Errors are tracked', zh: '错误追踪' }),
  exposure: choice(
    { en: 'Reachable from', zh: '可访问范围' },
    {
      public: { en: 'The internet', zh: '公网' },
      company: { en: 'The company network', zh: '公司内网' },
      private: { en: 'Its own network only', zh: '仅私有网络' },
    },
  ),
  tls: flag({ en: 'Terminates TLS', zh: '终止 TLS' }),
  secretsFrom: choice(
    { en: 'Secrets from', zh: '密钥来源' },
    {
      vault: { en: 'Secret store', zh: '密钥库' },
      platform: { en: 'Platform secret', zh: '平台密钥' },
      environment: { en: 'Environment variable', zh: '环境变量' },
      file: { en: 'Settings file', zh: '配置文件' },
      none: { en: 'No secrets', zh: '无密钥' },
    },
  ),
  cpuPerReplica: real({ en: 'Processor cores per replica', zh: '每个副本的 CPU 核数' }, 0.05, 512),
  memoryMb: count({ en: 'Memory per replica', zh: '每个副本的内存' }, 1, 4_000_000, 'MB'),
  cpuWork: choice(
    { en: 'Heavy computation', zh: '重计算' },
    {
      none: { en: 'None', zh: '无' },
      pool: { en: 'In a process pool', zh: '在进程池中' },
      request: { en: 'Inside the request', zh: '在请求内' },
    },
  ),
  owner: text({ en: 'Owner', zh: '负责团队' }),
  deployment: choice(
    { en: 'Deployment', zh: '发布方式' },
    {
      rolling: { en: 'Rolling', zh: '滚动发布' },
      recreate: { en: 'Stop, then start', zh: '停机重建' },
      manual: { en: 'By hand', zh: '手动' },
    },
  ),
  image: flag({ en: 'Shipped as a container image', zh: '以容器镜像交付' }),
  serviceTimeMs: real({ en: 'Time for one request', zh: '单次处理时间' }, 0.001, 86_400_000, 'ms'),
  maxRequestsPerSecond: real(
    { en: 'Requests one replica can serve', zh: '单个副本可承载的请求' },
    0.001,
    10_000_000,
    '/s',
  ),
  availability: real({ en: 'Availability of one replica', zh: '单个副本的可用性' }, 0, 1),
  monthlyCost: real({ en: 'Cost per month', zh: '每月成本' }, 0, 100_000_000),
} as const
