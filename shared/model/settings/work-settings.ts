import { choice, count, flag, part } from './field'
import { web } from './web-settings'

/** What works in the background is asked, on tasks or on workflows. */
export const worker = {
  delivery: choice(
    { en: 'Delivery', zh: '投递语义' },
    {
      'at-most-once': { en: 'At most once', zh: '至多一次' },
      'at-least-once': { en: 'At least once', zh: '至少一次' },
      'exactly-once': { en: 'Exactly once', zh: '恰好一次' },
    },
  ),
  acksLate: flag({ en: 'Acknowledges after the work', zh: '完成后确认' }),
  prefetchMultiplier: count({ en: 'Prefetch multiplier', zh: '预取倍数' }, 0, 1000),
  resultBackend: part({ en: 'Result backend', zh: '结果后端' }, [
    'cache',
    'relational-database',
    'message-broker',
  ]),
  resultsRead: flag({ en: 'Somebody reads the results', zh: '任务结果会被读取' }),
  autoRetry: flag({ en: 'Retries failed tasks', zh: '失败自动重试' }),
  taskTimeLimitSeconds: count({ en: 'Task time limit', zh: '任务时限' }, 1, 31_536_000, 's'),
  visibilityTimeoutSeconds: count({ en: 'Visibility timeout', zh: '可见性超时' }, 1, 31_536_000, 's'),
  idempotentTasks: flag({ en: 'Tasks are idempotent', zh: '任务幂等' }),
  enqueue: choice(
    { en: 'Tasks are sent', zh: '任务发送时机' },
    {
      'after-commit': { en: 'After the commit', zh: '提交之后' },
      'in-transaction': { en: 'Inside the transaction', zh: '事务之内' },
    },
  ),
  serializer: choice(
    { en: 'Serializer', zh: '序列化' },
    { json: { en: 'JSON', zh: 'JSON' }, pickle: { en: 'pickle', zh: 'pickle' } },
  ),
  schedule: flag({ en: 'Runs periodic tasks', zh: '执行定时任务' }),
} as const

/** What a task queue has of its own: its processes run the application, which changes the schema. */
export const taskQueue = { workers: web.workers, migrationTool: web.migrationTool } as const

/** What trains or serves models is asked. */
export const ml = {
  modelVersioning: flag({ en: 'Models are versioned', zh: '模型版本化' }),
  inference: choice(
    { en: 'Inference', zh: '推理方式' },
    {
      'in-process': { en: 'In this process', zh: '进程内' },
      remote: { en: 'In a model server', zh: '模型服务中' },
    },
  ),
  gpu: flag({ en: 'Accelerator', zh: '加速卡' }),
  batching: flag({ en: 'Requests are batched', zh: '请求批处理' }),
  featureStore: flag({ en: 'Feature store', zh: '特征库' }),
  reproducible: flag({ en: 'Data and code are versioned', zh: '数据与代码版本化' }),
} as const
