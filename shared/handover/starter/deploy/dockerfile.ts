import type { CodeBase } from '../plan/plan'
import { servesItself } from '../plan/processes'
import { oneLine, type Writing, written } from '../python/writing'

/** Images of CPython by minor version, each with its patch (https://www.python.org/downloads/). */
const patches: { readonly [minor: number]: string } = {
  11: '3.11.13',
  12: '3.12.11',
  13: '3.13.7',
  14: '3.14.7',
}

const imageOf = (minor: number): string => `python:${patches[minor] ?? `3.${minor}`}-slim-bookworm`

/** A Dockerfile: what is built stays in the first stage, and what runs is no administrator. */
export function dockerfile({ code, fitted, say }: Writing): string {
  const [web] = code.processes
  if (code.lead.technology === 'airflow') return airflowDockerfile(fitted.python, say)
  return written(
    `# ${say({ en: 'The image of', zh: '镜像：' })} ${oneLine(code.title)}`,
    `FROM ${imageOf(fitted.python)} AS build`,
    'ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1',
    needsCompiler(code) && [
      'RUN apt-get update \\',
      '    && apt-get install --yes --no-install-recommends build-essential default-libmysqlclient-dev pkg-config \\',
      '    && rm -rf /var/lib/apt/lists/*',
    ],
    'RUN python -m venv /venv',
    'ENV PATH=/venv/bin:$PATH',
    'COPY requirements.txt ./',
    'RUN pip install --requirement requirements.txt',
    '',
    `FROM ${imageOf(fitted.python)}`,
    usesMysqlclient(code) && [
      'RUN apt-get update \\',
      '    && apt-get install --yes --no-install-recommends libmariadb3 \\',
      '    && rm -rf /var/lib/apt/lists/*',
    ],
    'ENV PATH=/venv/bin:$PATH PYTHONPATH=/app/src PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1',
    isMeasuredByProcesses(code) && [
      `# ${say({ en: 'Several worker processes share their metrics here.', zh: '多个工作进程在此共享指标。' })}`,
      'ENV PROMETHEUS_MULTIPROC_DIR=/tmp/metrics',
    ],
    'RUN useradd --system --uid 10001 --no-create-home app',
    'COPY --from=build /venv /venv',
    'WORKDIR /app',
    'COPY src ./src',
    code.framework !== 'django' &&
      code.records?.kind === 'sql' && ['COPY alembic.ini ./', 'COPY migrations ./migrations'],
    code.framework === 'django' && 'WORKDIR /app/src',
    'USER 10001',
    web?.port !== undefined && `EXPOSE ${web.port}`,
    `CMD ${JSON.stringify(web?.command ?? ['python', '-m', code.package])}`,
  )
}

const usesMysqlclient = ({ framework, records }: CodeBase): boolean =>
  framework === 'django' &&
  (records?.service.technology === 'mysql' || records?.service.technology === 'mariadb')

const needsCompiler = (code: CodeBase): boolean =>
  usesMysqlclient(code) || code.lead.settings.server === 'uwsgi'

const isMeasuredByProcesses = ({ framework, lead }: CodeBase): boolean =>
  !servesItself(framework) && lead.settings.metrics === true && (lead.settings.workers ?? 1) > 1

const airflowDockerfile = (minor: number, say: Writing['say']): string =>
  written(
    `# ${say({ en: 'Airflow brings its own packages; what the flows need is added to them.', zh: 'Airflow 镜像自带依赖，此处只添加流程所需的包。' })}`,
    `FROM apache/airflow:3.0.6-python3.${Math.min(minor, 12)}`,
    'COPY requirements.txt /requirements.txt',
    'RUN pip install --no-cache-dir "apache-airflow==3.0.6" --requirement /requirements.txt',
    'ENV PYTHONPATH=/opt/airflow/src',
    'COPY src /opt/airflow/src',
    'COPY dags /opt/airflow/dags',
    'CMD ["standalone"]',
  )

export const dockerignore = (): string =>
  written(
    '.git',
    '.venv',
    '.env',
    '.pytest_cache',
    '.ruff_cache',
    '.mypy_cache',
    '__pycache__',
    '*.pyc',
    'tests',
    'Dockerfile',
  )
