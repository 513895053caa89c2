import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'hypercorn',
  name: 'Hypercorn',
  category: 'application-server',
  section: 'api',
  layer: 'api',
  runtime: 'library',
  summary: {
    en: 'An ASGI server that also speaks HTTP/2; best when an asynchronous application must talk HTTP/2 without a proxy in front.',
    zh: '同时支持 HTTP/2 的 ASGI 服务器，最适合前面没有代理、却要直接提供 HTTP/2 的异步应用。',
  },
  advice: {
    en: 'Choose it when HTTP/2 has to reach the application server itself; not when a proxy ends HTTP/2 anyway and Uvicorn is what the team knows.',
    zh: 'HTTP/2 必须直达应用服务器时选它；代理已终止 HTTP/2 且团队熟悉 Uvicorn 时不选。',
  },
  provides: ['asgi-server'],
  needs: [],
  concurrency: 'async',
  interface: 'ASGI',
  pypi: 'hypercorn',
  version: {
    value: '0.18.0',
    source: 'https://pkgs.alpinelinux.org/package/v3.24/community/x86_64/py3-hypercorn',
    date: '2026-03-29',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_hypercorn/package.py',
  },
  usedBy: [],
  docs: 'https://hypercorn.readthedocs.io/',
  rating: { skill: 2, operations: 1, footprint: 'tiny' },
  pairs: ['fastapi', 'starlette', 'litestar'],
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
