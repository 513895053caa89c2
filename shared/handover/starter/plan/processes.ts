import type { Service } from '../../../model/service'
import type { Framework, Process } from './plan'
import { isWorker } from './roles'

/** Port on which everything that answers HTTP listens inside its container. */
export const httpPort = 8000
const grpcPort = 50051

/** What runs of a code base, each with its command. Scheduled tasks need one process that sends them, and only one. */
export function processesOf(
  services: readonly Service[],
  slugs: ReadonlyMap<string, string>,
  framework: Framework,
  pkg: string,
): Process[] {
  return services.flatMap((service): Process[] => {
    const slug = slugs.get(service.id) ?? service.id
    if (isWorker(service)) {
      const worker = {
        service,
        slug,
        kind: 'worker',
        command: workerCommand(service, framework, pkg),
      } as const
      if (service.settings.schedule !== true || service.technology !== 'celery') return [worker]
      const command = ['celery', '-A', celeryApp(framework, pkg), 'beat', '--loglevel', 'INFO']
      return [worker, { service, slug: `${slug}-beat`, kind: 'scheduler', command }]
    }
    if (framework === 'pipeline' || framework === 'job')
      return [{ service, slug, kind: 'job', command: ['python', '-m', `${pkg}.main`] }]
    if (framework === 'grpc')
      return [{ service, slug, kind: 'web', command: ['python', '-m', `${pkg}.main`], port: grpcPort }]
    return [{ service, slug, kind: 'web', command: webCommand(service, framework, pkg), port: httpPort }]
  })
}

const celeryApp = (framework: Framework, pkg: string): string =>
  framework === 'django' ? 'config' : `${pkg}.worker`

function workerCommand({ technology, settings }: Service, framework: Framework, pkg: string): string[] {
  if (technology === 'rq') return ['python', '-m', `${pkg}.worker`]
  const concurrency = settings.workers === undefined ? [] : ['--concurrency', String(settings.workers)]
  return ['celery', '-A', celeryApp(framework, pkg), 'worker', '--loglevel', 'INFO', ...concurrency]
}

/** The command of an application server. What cannot serve a framework is replaced by what can; the fit says so. */
function webCommand({ settings }: Service, framework: Framework, pkg: string): string[] {
  if (servesItself(framework)) return ['python', '-m', `${pkg}.main`]
  const { workers = 1, threads } = settings
  const address = `0.0.0.0:${httpPort}`
  const isWsgi = isServedAsWsgi(framework, settings)
  const target =
    framework === 'django'
      ? `config.${isWsgi ? 'wsgi' : 'asgi'}:application`
      : `${pkg}.${isWsgi ? 'wsgi' : 'asgi'}:app`
  switch (serverOf(settings.server, isWsgi)) {
    case 'uvicorn':
      return [
        'uvicorn',
        target,
        '--host',
        '0.0.0.0',
        '--port',
        String(httpPort),
        '--workers',
        String(workers),
      ]
    case 'hypercorn':
      return ['hypercorn', target, '--bind', address, '--workers', String(workers)]
    case 'daphne':
      return ['daphne', '--bind', '0.0.0.0', '--port', String(httpPort), target]
    case 'uwsgi':
      return [
        'uwsgi',
        '--master',
        '--http',
        address,
        '--module',
        target,
        '--processes',
        String(workers),
        '--threads',
        String(threads ?? 1),
        '--die-on-term',
        '--need-app',
      ]
    default:
      return [
        'gunicorn',
        target,
        '--bind',
        address,
        '--workers',
        String(workers),
        ...gunicornWorkers(settings, isWsgi),
      ]
  }
}

function gunicornWorkers({ workerClass, threads }: Service['settings'], isWsgi: boolean): string[] {
  if (!isWsgi) return ['--worker-class', 'uvicorn_worker.UvicornWorker']
  if (workerClass === 'gevent') return ['--worker-class', 'gevent']
  const several = threads !== undefined && threads > 1
  return several || workerClass === 'gthread'
    ? ['--worker-class', 'gthread', '--threads', String(threads ?? 4)]
    : []
}

/** Whether a framework brings the server that its applications run on, as one process. */
export const servesItself = (framework: Framework): boolean =>
  framework === 'aiohttp' || framework === 'tornado'

/** Whether a framework is served by WSGI: Flask always, Django unless it is stated otherwise, the others never. */
export const isServedAsWsgi = (framework: Framework, { interface: stated }: Service['settings']): boolean =>
  framework === 'flask' || (framework === 'django' && stated !== 'ASGI')

/** The application server that serves an interface: the stated one if it can, else the usual one. */
export function serverOf(stated: string | undefined, isWsgi: boolean): string {
  const able = isWsgi ? ['gunicorn', 'uwsgi'] : ['uvicorn', 'hypercorn', 'daphne', 'gunicorn']
  return stated !== undefined && able.includes(stated) ? stated : isWsgi ? 'gunicorn' : 'uvicorn'
}
