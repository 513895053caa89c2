import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'python',
  name: 'Python',
  category: 'language',
  section: 'platform',
  layer: 'platform',
  runtime: 'platform',
  summary: {
    en: 'The reference interpreter of Python, strongest in breadth of libraries and speed of development.',
    zh: 'Python 的参考解释器，长处是库的广度和开发速度。',
  },
  advice: {
    en: 'Choose a version that still receives fixes and that every dependency supports; not for CPU-bound work in threads, because the default build runs one thread of Python at a time.',
    zh: '选择仍在维护、且所有依赖都支持的版本；不要指望用线程加速 CPU 密集任务，默认构建同一时刻只执行一个 Python 线程。',
  },
  provides: [],
  needs: [],
  version: { value: '3.14.7', source: 'https://endoflife.date/python', date: '2026-08-22' },
  firstRelease: { year: 2008, source: 'https://endoflife.date/python', orEarlier: true },
  usedBy: [],
  docs: 'https://docs.python.org/3/',
  rating: { skill: 1, operations: 1, footprint: 'small' },
  pairs: ['uv', 'pytest', 'ruff', 'mypy'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'python',
})
