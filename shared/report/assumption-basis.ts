import type { Localized } from '../base/localized'

/** What a usual number rests on, where it is not our own alone. */
export type Basis =
  | 'server-processes'
  | 'celery-processes'
  | 'rq-processes'
  | 'server-threads'
  | 'sync-threads'
  | 'pool-threads'
  | 'executor-threads'

interface BasisTexts {
  readonly text: Localized
  /** Where that is written. */
  readonly source: string
}

/** What is known of each, in a sentence. */
export const basisTexts: { readonly [B in Basis]: BasisTexts } = {
  'server-processes': {
    text: {
      en: 'Gunicorn and Uvicorn start one process; Gunicorn advises two to four for each core.',
      zh: 'Gunicorn 与 Uvicorn 默认启动 1 个进程；Gunicorn 建议每核 2 至 4 个。',
    },
    source: 'https://docs.gunicorn.org/en/stable/settings.html#workers',
  },
  'celery-processes': {
    text: {
      en: 'Celery starts one process for each core that it sees.',
      zh: 'Celery 默认按可见的 CPU 核数启动进程。',
    },
    source: 'https://docs.celeryq.dev/en/stable/reference/cli.html#celery-worker',
  },
  'rq-processes': {
    text: { en: 'An RQ worker carries out one job at a time.', zh: 'RQ 的工作进程一次只执行一个任务。' },
    source: 'https://python-rq.org/docs/workers/',
  },
  'server-threads': {
    text: {
      en: 'Gunicorn starts one thread in each process, Waitress four.',
      zh: 'Gunicorn 每个进程默认 1 个线程，Waitress 默认 4 个。',
    },
    source: 'https://docs.gunicorn.org/en/stable/settings.html#threads',
  },
  'sync-threads': {
    text: {
      en: 'A synchronous worker of Gunicorn answers one request at a time.',
      zh: 'Gunicorn 的同步工作进程一次只处理一个请求。',
    },
    source: 'https://docs.gunicorn.org/en/stable/design.html',
  },
  'pool-threads': {
    text: {
      en: 'Starlette runs plain def handlers in a pool of 40 threads.',
      zh: 'Starlette 在 40 个线程的线程池中运行 def 处理函数。',
    },
    source: 'https://www.starlette.io/threadpool',
  },
  'executor-threads': {
    text: {
      en: 'A thread pool of Python has four threads more than cores, at most 32.',
      zh: 'Python 的线程池默认为核数加 4 个线程，最多 32 个。',
    },
    source: 'https://docs.python.org/3/library/concurrent.futures.html#threadpoolexecutor',
  },
}
