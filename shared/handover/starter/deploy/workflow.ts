import type { Fitted } from '../packages/fit'
import type { Say } from '../plan/plan'
import { yamlDocument } from './yaml'

/** The workflow that checks every change: style, types, tests and the image of each code base. */
export function workflowYaml(all: readonly Fitted[], say: Say): string {
  return yamlDocument(say({ en: 'Checks every change of each code base', zh: '检查每个代码库的每次改动' }), {
    name: 'ci',
    on: { push: { branches: ['main'] }, pull_request: {} },
    permissions: { contents: 'read' },
    jobs: {
      check: {
        'runs-on': 'ubuntu-24.04',
        strategy: {
          'fail-fast': false,
          matrix: {
            include: all.map(({ code, python }) => ({
              name: code.slug,
              folder: code.folder === '' ? '.' : code.folder.replace(/\/$/, ''),
              python: `3.${python}`,
            })),
          },
        },
        defaults: { run: { 'working-directory': '${' + '{ matrix.folder }}' } },
        steps: [
          { uses: 'actions/checkout@v4' },
          { uses: 'actions/setup-python@v5', with: { 'python-version': '${' + '{ matrix.python }}' } },
          { run: 'python -m pip install --upgrade "pip>=25.1"' },
          { run: 'python -m pip install --editable . --group dev' },
          { run: 'ruff check .' },
          { run: 'mypy' },
          { run: 'pytest' },
          { run: 'docker build --tag check .' },
        ],
      },
    },
  })
}
