import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'uvicorn',
  name: 'Uvicorn',
  category: 'application-server',
  section: 'api',
  layer: 'api',
  runtime: 'library',
  summary: {
    en: 'An ASGI server on asyncio, optionally with uvloop; best as the ordinary way to run one asynchronous application per container.',
    zh: '基于 asyncio 的 ASGI 服务器，可选用 uvloop，是每个容器运行一个异步应用的常规方式。',
  },
  advice: {
    en: 'Choose it when the application is ASGI and an orchestrator restarts and multiplies processes; not for WSGI applications without an adapter, or where HTTP/2 must end at the server.',
    zh: '应用为 ASGI、由编排平台负责重启和扩容时选它；应用为 WSGI 且没有适配器，或需由服务器直接终止 HTTP/2 时不选。',
  },
  provides: ['asgi-server'],
  needs: [],
  concurrency: 'async',
  interface: 'ASGI',
  pypi: 'uvicorn',
  version: {
    value: '0.46.0',
    requiresPython: '>=3.10',
    source: 'https://github.com/NHSDigital/mesh-sandbox/pull/291.diff',
    date: '2026',
  },
  licence: {
    value: 'BSD-3-Clause',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_uvicorn/package.py',
  },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
    { who: 'Mealie', source: 'https://github.com/mealie-recipes/mealie/blob/HEAD/pyproject.toml' },
    { who: 'Prefect', source: 'https://github.com/PrefectHQ/prefect/blob/HEAD/requirements.txt' },
  ],
  docs: 'https://uvicorn.dev',
  rating: { skill: 2, operations: 1, footprint: 'tiny' },
  pairs: ['fastapi', 'starlette', 'django', 'litestar', 'gunicorn', 'nginx'],
  conflicts: [
    {
      with: 'flask',
      why: {
        en: 'Flask is a WSGI application; an ASGI server needs the WsgiToAsgi adapter.',
        zh: 'Flask 是 WSGI 应用，用 ASGI 服务器运行需要 WsgiToAsgi 适配器。',
      },
      source: 'https://flask.palletsprojects.com/deploying/asgi/',
    },
  ],
  groups: [],
  defaults: {},
})
