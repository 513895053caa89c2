import type { ClassElement } from '../../../model/classes/class-element'
import { dockerfile, dockerignore } from '../deploy/dockerfile'
import { aiohttpFiles } from '../frameworks/aiohttp'
import { djangoFiles } from '../frameworks/django'
import { fastapiFiles } from '../frameworks/fastapi'
import { flaskFiles } from '../frameworks/flask'
import { litestarFiles } from '../frameworks/litestar'
import { programFiles } from '../frameworks/programs'
import { starletteFiles } from '../frameworks/starlette'
import { tornadoFiles } from '../frameworks/tornado'
import { pyprojectToml, requirementsTxt } from '../packages/pyproject'
import { isWeb } from '../plan/code-bases'
import type { CodeBase } from '../plan/plan'
import { alembicFiles, firstMigrationPy } from './alembic-files'
import { authPy, testAuthPy } from './auth-py'
import { cachePy, testCachePy } from './cache-py'
import { clientsPy, testClientsPy } from './clients-py'
import { databasePy } from './database-py'
import { dependenciesPy, partsOf } from './dependencies-py'
import { documentsPy, testDocumentsPy } from './documents-py'
import { domainFiles } from './domain-files'
import { eventsPy, testEventsPy } from './events-py'
import { observabilityPy } from './observability-py'
import { kept, repositoriesPy, schemasPy, testRepositoryPy } from './records-py'
import { conftestPy, settingsPy, testSettingsPy } from './settings-py'
import { celeryPy, rqWorkerPy, taskQueuePy, tasksPy, testTasksPy } from './tasks-py'
import { type Files, inDocstring, type Writing, written } from './writing'

/** Every file of a code base, by its path within its folder. */
export function codeBaseFiles(writing: Writing, classes: readonly ClassElement[]): Files {
  const { code } = writing
  const at = `src/${code.package}`
  return {
    'pyproject.toml': pyprojectToml(writing),
    'requirements.txt': requirementsTxt(writing),
    Dockerfile: dockerfile(writing),
    '.dockerignore': dockerignore(),
    [`${at}/__init__.py`]: written(`"""${inDocstring(code.title)}."""`),
    [`${at}/settings.py`]: settingsPy(writing),
    [`${at}/observability.py`]: observabilityPy(writing),
    'tests/conftest.py': conftestPy(writing),
    'tests/test_settings.py': testSettingsPy(writing),
    ...(isWeb(code.framework) && code.framework !== 'django' ? applicationFiles(writing) : {}),
    ...(code.framework === 'django' ? djangoFiles(writing) : {}),
    ...programFiles(writing),
    ...sharedFiles(writing),
    ...domainFiles(writing, classes),
  }
}

function applicationFiles(writing: Writing): Files {
  const { code } = writing
  const at = `src/${code.package}`
  const parts = partsOf(writing)
  return {
    [`${at}/schemas.py`]: schemasPy(writing),
    [`${at}/repositories.py`]: repositoriesPy(writing),
    [`${at}/dependencies.py`]: dependenciesPy(writing),
    ...frameworkFiles(writing),
    ...(code.records?.kind === 'sql' && kept(writing).length > 0
      ? {
          [`${at}/database.py`]: databasePy(writing),
          ...alembicFiles(writing),
          'migrations/versions/0001_first_tables.py': firstMigrationPy(writing),
          ...testRepositoryPy(writing),
        }
      : {}),
    ...(code.records?.kind === 'mongodb'
      ? { [`${at}/documents.py`]: documentsPy(writing), 'tests/test_documents.py': testDocumentsPy(writing) }
      : {}),
    ...(parts.hasCache
      ? { [`${at}/cache.py`]: cachePy(writing), 'tests/test_cache.py': testCachePy(writing) }
      : {}),
    ...(parts.hasVerifier
      ? { [`${at}/auth.py`]: authPy(writing), 'tests/test_auth.py': testAuthPy(writing) }
      : {}),
  }
}

/** The application itself, as its framework is written. */
function frameworkFiles(writing: Writing): Files {
  switch (writing.code.framework) {
    case 'flask':
      return flaskFiles(writing)
    case 'aiohttp':
      return aiohttpFiles(writing)
    case 'litestar':
      return litestarFiles(writing)
    case 'starlette':
      return starletteFiles(writing)
    case 'tornado':
      return tornadoFiles(writing)
    default:
      return fastapiFiles(writing)
  }
}

/** What any code base may have, whatever it is written with. */
function sharedFiles(writing: Writing): Files {
  const { plan, code } = writing
  const at = `src/${code.package}`
  const parts = partsOf(writing)
  const files: Files = {}
  if (parts.hasClients && code.framework !== 'worker') {
    files[`${at}/clients.py`] = clientsPy(writing)
    files['tests/test_clients.py'] = testClientsPy(writing)
  }
  if (code.runsTasks && code.tasks) {
    if (code.tasks === 'rq') files[`${at}/worker.py`] = rqWorkerPy(writing)
    else if (code.framework !== 'django') files[`${at}/worker.py`] = celeryPy(writing)
    files[`${at}/tasks.py`] = tasksPy(writing)
    files['tests/test_tasks.py'] = testTasksPy(writing)
  }
  if (parts.hasTasks && (code.framework !== 'django' || code.tasks === 'rq')) {
    const worker = workerFor(plan.codeBases, code)
    files[`${at}/task_queue.py`] = taskQueuePy(writing, worker.package, worker.slug)
  }
  if ((parts.hasEvents || parts.hasListener) && code.tasks === undefined) {
    files[`${at}/events.py`] = eventsPy(writing)
    if (parts.hasListener) files['tests/test_events.py'] = testEventsPy(writing)
  }
  return files
}

/** The code base whose worker does the tasks that another one sends. */
const workerFor = (all: readonly CodeBase[], code: CodeBase): CodeBase =>
  code.runsTasks
    ? code
    : (all.find(({ runsTasks, taskNames }) => runsTasks && taskNames.join() === code.taskNames.join()) ??
      code)
