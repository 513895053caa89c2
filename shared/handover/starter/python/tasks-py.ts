import { isRedis } from '../plan/roles'
import { inDocstring, type Writing, written } from './writing'

/** The service whose settings say how tasks are done. */
const worker = ({ code }: Writing) =>
  code.processes.find(({ kind }) => kind === 'worker')?.service ?? code.lead

/** `worker.py` of Celery: the application that its processes run. */
export function celeryPy(writing: Writing): string {
  const { code, say } = writing
  const { settings } = worker(writing)
  const broker = (code.consumesFrom ?? code.publishesTo)?.service
  const limit = settings.taskTimeLimitSeconds ?? 600
  const isDjango = code.framework === 'django'
  const brokerUrl = `app.conf.broker_url = ${broker ? 'get_settings().broker_url.get_secret_value()' : '"memory://"'}`
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': tasks that Celery does.', zh: '：由 Celery 执行的任务。' })}"""`,
    '',
    isDjango ? ['import os', ''] : [],
    'from celery import Celery',
    settings.schedule === true && 'from celery.schedules import crontab',
    '',
    isDjango
      ? [
          `from ${code.package}.settings import get_settings`,
          '',
          'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")',
          '',
          `app = Celery("${code.package}")`,
          brokerUrl,
          'app.autodiscover_tasks()',
        ]
      : [
          `from ${code.package}.settings import get_settings`,
          '',
          `app = Celery("${code.package}", include=["${code.package}.tasks"])`,
          brokerUrl,
        ],
    'app.conf.update(',
    `    # ${say({ en: 'A task that is lost with its worker comes again, so every task may run twice.', zh: '工作进程丢失后任务会重新投递，因此任务可能执行两次。' })}`,
    `    task_acks_late=${settings.acksLate === true ? 'True' : 'False'},`,
    `    task_reject_on_worker_lost=${settings.acksLate === true ? 'True' : 'False'},`,
    `    worker_prefetch_multiplier=${settings.prefetchMultiplier ?? 1},`,
    `    task_time_limit=${limit},`,
    `    task_soft_time_limit=${Math.max(1, Math.floor(limit * 0.9))},`,
    '    task_serializer="json",',
    '    accept_content=["json"],',
    `    task_ignore_result=${settings.resultsRead === true ? 'False' : 'True'},`,
    broker &&
      isRedis(broker) &&
      `    broker_transport_options={"visibility_timeout": ${settings.visibilityTimeoutSeconds ?? limit * 2}},`,
    settings.schedule === true && [
      '    beat_schedule={',
      code.taskNames
        .slice(0, 1)
        .map((name) => [
          `        "nightly-${name.replaceAll('_', '-')}": {`,
          `            "task": "${code.package}.tasks.nightly",`,
          '            "schedule": crontab(hour="2", minute="30"),',
          '        },',
        ]),
      '    },',
    ],
    ')',
  )
}

/** `tasks.py`: what is done in the background, by Celery or RQ. */
export function tasksPy(writing: Writing): string {
  const { code, say } = writing
  const isCelery = code.tasks === 'celery'
  const { settings } = worker(writing)
  const retries = settings.autoRetry === true
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': what is done in the background.', zh: '：后台任务。' })}"""`,
    '',
    'import logging',
    '',
    isCelery && [
      code.framework === 'django'
        ? 'from config.celery import app'
        : `from ${code.package}.worker import app`,
      '',
    ],
    'logger = logging.getLogger(__name__)',
    '',
    '',
    'class PassingError(Exception):',
    `    """${say({ en: 'Something that another try may change, such as a service that is down.', zh: '重试可能恢复的错误，例如下游暂时不可用。' })}"""`,
    '',
    '',
    'def accept(task: str, record_id: str) -> dict[str, str]:',
    `    """${say({ en: 'Checks what a task was sent with; a task without a subject is a mistake and not tried again.', zh: '检查任务参数，缺少对象的任务属于错误，不再重试。' })}"""`,
    '    if not record_id.strip():',
    '        raise ValueError(f"{task} needs the id of a record")',
    '    logger.info("%s begins for %s", task, record_id)',
    '    return {"task": task, "record_id": record_id}',
    code.taskNames.map((name) => [
      '',
      '',
      isCelery &&
        (retries
          ? ['@app.task(autoretry_for=(PassingError,), retry_backoff=True, retry_jitter=True, max_retries=5)']
          : ['@app.task']),
      `def ${name}(record_id: str) -> dict[str, str]:`,
      `    """${say({ en: `Does the work of ${name} for one record. It may run twice: what is done already is left as it is.`, zh: `针对一条记录执行 ${name}。可能重复执行，已完成的部分应保持不变。` })}"""`,
      `    return accept("${name}", record_id)`,
    ]),
    isCelery &&
      settings.schedule === true && [
        '',
        '',
        '@app.task',
        'def nightly() -> None:',
        `    """${say({ en: 'Runs once a night, by the schedule of the worker.', zh: '每晚执行一次，时间见 worker 的调度配置。' })}"""`,
        '    logger.info("nightly work begins")',
      ],
  )
}

/** `worker.py` of RQ: the process that takes tasks. */
export const rqWorkerPy = ({ code, say }: Writing): string =>
  written(
    `"""${inDocstring(code.title)}${say({ en: ': takes tasks from the queue.', zh: '：从队列领取任务。' })}"""`,
    '',
    'from redis import Redis',
    'from rq import Queue, Worker',
    '',
    `from ${code.package}.settings import get_settings`,
    '',
    '',
    'def main() -> None:',
    `    """${say({ en: 'Works until it is told to stop, and finishes the task at hand.', zh: '持续工作，收到停止信号后完成当前任务再退出。' })}"""`,
    '    connection = Redis.from_url(get_settings().broker_url.get_secret_value())',
    `    Worker([Queue("${code.slug}", connection=connection)], connection=connection).work()`,
    '',
    '',
    'if __name__ == "__main__":',
    '    main()',
  )

/** `queue.py`: how tasks are sent. */
export function taskQueuePy(writing: Writing, workerPackage: string, workerSlug: string): string {
  const { code, say } = writing
  const { settings } = worker(writing)
  const isCelery = code.tasks === 'celery'
  const isOwn = code.runsTasks
  const send = code.isAsync ? 'async def' : 'def'
  const run = (text: string): string =>
    code.isAsync ? `await asyncio.to_thread(${text})` : `${text.replace(', ', '(')})`
  return written(
    `"""${inDocstring(code.title)}${say({ en: ': hands work over to the background.', zh: '：将工作交给后台。' })}"""`,
    '',
    code.isAsync && ['import asyncio', ''],
    isCelery
      ? isOwn
        ? [
            code.framework === 'django'
              ? 'from config.celery import app'
              : `from ${code.package}.worker import app`,
          ]
        : ['from celery import Celery', '']
      : ['from redis import Redis', 'from rq import Queue, Retry', ''],
    `from ${code.package}.settings import Settings`,
    '',
    `TASKS = (${code.taskNames.map((name) => JSON.stringify(name)).join(', ')},)`,
    '',
    '',
    'class TaskQueue:',
    `    """${say({ en: 'Sends tasks by name; who does them need not be running.', zh: '按名称发送任务，无需执行方在线。' })}"""`,
    '',
    '    def __init__(self, settings: Settings) -> None:',
    isCelery
      ? isOwn
        ? '        self._app = app'
        : `        self._app = Celery(broker=settings.broker_url.get_secret_value())`
      : [
          '        connection = Redis.from_url(settings.broker_url.get_secret_value())',
          `        self._queue = Queue("${workerSlug}", connection=connection)`,
        ],
    '',
    `    ${send} send(self, task: str, record_id: str) -> None:`,
    `        """${say({ en: 'Hands one task over. Raises ValueError for a task that nobody does.', zh: '提交一个任务，无人执行的任务抛出 ValueError。' })}"""`,
    '        if task not in TASKS:',
    '            raise ValueError(f"no such task: {task}")',
    isCelery
      ? `        ${run(`self._app.send_task, f"${workerPackage}.tasks.{task}", args=[record_id]`)}`
      : `        ${run(`self._queue.enqueue, f"${workerPackage}.tasks.{task}", record_id, job_timeout=${settings.taskTimeLimitSeconds ?? 600}, retry=Retry(max=${settings.autoRetry === true ? 5 : 1}, interval=[1, 5, 30, 60, 300])`)}`,
  )
}

export function testTasksPy(writing: Writing): string {
  const { code, say } = writing
  const [first = 'process_record'] = code.taskNames
  const isCelery = code.tasks === 'celery'
  const { settings } = worker(writing)
  return written(
    `"""${say({ en: 'Tasks say what they did, and refuse what they cannot do.', zh: '任务返回处理结果，拒绝无效参数。' })}"""`,
    '',
    'import pytest',
    '',
    `from ${code.package} import tasks`,
    isCelery &&
      (code.framework === 'django'
        ? 'from config.celery import app'
        : `from ${code.package}.worker import app`),
    '',
    '',
    `@pytest.mark.parametrize("name", [${code.taskNames.map((name) => JSON.stringify(name)).join(', ')}])`,
    'def test_does_the_same_however_often_it_runs(name):',
    '    task = getattr(tasks, name)',
    '    assert task("7") == task("7") == {"task": name, "record_id": "7"}',
    '',
    '',
    'def test_refuses_a_task_without_a_subject():',
    '    with pytest.raises(ValueError):',
    `        tasks.${first}(" ")`,
    isCelery && [
      '',
      '',
      'def test_work_is_bounded_as_the_design_says():',
      `    assert app.conf.task_time_limit == ${settings.taskTimeLimitSeconds ?? 600}`,
      `    assert app.conf.task_acks_late is ${settings.acksLate === true ? 'True' : 'False'}`,
      '    assert app.conf.accept_content == ["json"]',
    ],
  )
}
