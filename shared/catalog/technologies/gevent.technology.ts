import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'gevent',
  name: 'gevent',
  category: 'concurrency-library',
  section: 'api',
  layer: 'business',
  runtime: 'library',
  summary: {
    en: 'A library that runs ordinary blocking code in greenlets by patching the standard library; best at raising the concurrency of an existing WSGI application.',
    zh: '通过修补标准库让普通阻塞代码在 greenlet 中运行的库，最适合提升现有 WSGI 应用的并发能力。',
  },
  advice: {
    en: 'Choose it when a synchronous application waits on the network and cannot be rewritten; not for new code, for work bound to the processor, or beside C extensions that block.',
    zh: '同步应用大量等待网络又无法重写时选它；编写新代码、任务为 CPU 密集型，或依赖会阻塞的 C 扩展时不选。',
  },
  provides: [],
  needs: [],
  concurrency: 'sync',
  pypi: 'gevent',
  version: {
    value: '26.4.0',
    requiresPython: '>=3.9',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_gevent/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_gevent/package.py',
  },
  usedBy: [
    { who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' },
    {
      who: 'Spotify (2013)',
      source: 'https://engineering.atspotify.com/2013/03/how-we-use-python-at-spotify/',
    },
  ],
  docs: 'https://www.gevent.org/',
  rating: { skill: 4, operations: 3, footprint: 'tiny' },
  pairs: ['gunicorn', 'flask', 'celery'],
  conflicts: [],
  groups: [],
  defaults: {},
})
