import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments, parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { pythonPackages } from '../../../../../shared/catalog/python-package-list'
import { instantiate } from '../../../../../shared/catalog/stack'
import { stacks } from '../../../../../shared/catalog/stack-list'
import { compareVersions } from '../../../../../shared/handover/starter/packages/versions'
import { type StarterProject, starterProject } from '../../../../../shared/handover/starter/starter-project'
import { emptyDesign } from '../../../../../shared/model/design'
import { hasPython } from '../../../../support/check-python'
import { design } from '../../../../support/design'
import { largeDesign } from '../../../../support/random-design'
import { ruffProblems } from '../../../../support/ruff-problems'
import { compileAll, composeProblems, manifestProblem } from '../../../../support/starter-checks'
import { changedDesigns } from '../../../../support/starter-designs'

const projects: ReadonlyMap<string, StarterProject> = new Map([
  ...stacks.flatMap(({ id, design, variants }) => [
    [`stack ${id}`, starterProject(instantiate(design, 'en'), `Stack ${id}`, 'en')] as const,
    ...variants
      .slice(0, 1)
      .map(
        (each) =>
          [`${id}-${each.id}`, starterProject(instantiate(each.design, 'zh'), `方案 ${id}`, 'zh')] as const,
      ),
  ]),
  ...Object.entries(changedDesigns).map(([name, made]) => [name, starterProject(made, name, 'zh')] as const),
])
const each = [...projects]

/** What a writer leaves who means to come back, and values that were not there. */
const leftOpen = /\b(?:TO-?DO|FIX-?ME|X{3}|changeme|undefined)\b|\[object Object\]/

const filesOf = (project: StarterProject, ending: RegExp): [string, string][] =>
  [...project.files].filter(([path]) => ending.test(path))
const textOf = (project: StarterProject | undefined, path: string): string => project?.files.get(path) ?? ''

describe('what every starter project is', () => {
  it.runIf(hasPython)('Python that compiles, all of it', () => {
    const all = new Map(
      each.flatMap(([name, { files }]) =>
        [...files].map(([path, text]) => [`${name}/${path}`, text] as const),
      ),
    )
    expect([...all.keys()].filter((path) => path.endsWith('.py')).length).toBeGreaterThan(400)
    expect(compileAll(all)).toBe('')
  })

  it.each(each)('%s: Python that Ruff has nothing to say of, as its own CI runs it', (_, { files }) => {
    expect(ruffProblems(files)).toEqual([])
  })

  it.each(each)(
    '%s: names of files that any system takes, and nothing that is empty or left open',
    (_, { files }) => {
      for (const [path, text] of files) {
        expect(path).toMatch(/^(?:[A-Za-z0-9_.-]+\/)*[A-Za-z0-9_.-]+$/)
        expect(path).not.toMatch(/(?:^|\/)\.\.?(?:\/|$)/)
        expect(text.trim(), path).not.toBe('')
        expect(text, path).not.toMatch(leftOpen)
      }
    },
  )

  it.each(each)('%s: projects and workflows that parse', (_, project) => {
    const tomls = filesOf(project, /\.toml$/)
    expect(tomls.length).toBeGreaterThan(0)
    for (const [, text] of tomls) {
      const { project: head } = z
        .object({ project: z.object({ name: z.string(), dependencies: z.array(z.string()) }) })
        .parse(parseToml(text))
      expect(head.name).toMatch(/^[a-z][a-z0-9-]*$/)
      expect(head.dependencies.length).toBeGreaterThan(1)
    }
    for (const [path, text] of filesOf(project, /\.ya?ml$/))
      for (const document of parseAllDocuments(text)) expect(document.errors, path).toEqual([])
  })

  it.each(each)(
    '%s: a compose file as its specification says, whose services and secrets are there',
    (_, project) => {
      const text = textOf(project, 'compose.yaml')
      const value: unknown = parseYaml(text)
      expect(composeProblems(value)).toEqual([])
      const { services } = z
        .object({
          services: z.record(
            z.string(),
            z.object({ depends_on: z.record(z.string(), z.unknown()).optional() }),
          ),
        })
        .parse(value)
      for (const { depends_on: needed = {} } of Object.values(services))
        expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(needed)))
      const asked = new Set([...text.matchAll(/(?<!\$)\$\{([A-Z0-9_]+)/g)].map(([, name]) => name))
      const made = new Set(
        [...textOf(project, 'scripts/make_env.py').matchAll(/^ {4}"([A-Z0-9_]+)",$/gm)].map(
          ([, name]) => name,
        ),
      )
      expect([...asked].filter((name) => !made.has(name))).toEqual([])
    },
  )

  it.each(each)('%s: manifests as Kubernetes takes them', (_, project) => {
    for (const [path, text] of filesOf(project, /^deploy\/kubernetes\/(?!kustomization).*\.yaml$/))
      for (const document of parseAllDocuments(text))
        expect(manifestProblem(document.toJS()), path).toBeNull()
  })

  it.each(each)('%s: requirements without a conflict that the catalogue knows', (_, project) => {
    for (const [path, text] of filesOf(project, /requirements\.txt$/)) {
      const ranges = new Map(
        [...text.matchAll(/^([a-z0-9-]+)(\[[a-z,]+\])?>=([0-9.]+),<([0-9.]+)$/gm)].map(
          ([, name = '', extras = '', from = '', below = '']) => [name, { extras, from, below }],
        ),
      )
      const python = Number(
        /requires-python = ">=3\.(\d+)"/.exec(
          textOf(project, path.replace('requirements.txt', 'pyproject.toml')),
        )?.[1],
      )
      expect(ranges.size).toBe(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length)
      for (const [name, { extras }] of ranges) {
        const known = pythonPackages.get(name)
        expect(known, name).toBeDefined()
        expect(python, name).toBeGreaterThanOrEqual(known?.python[0] ?? 99)
        expect(python, name).toBeLessThanOrEqual(known?.python[1] ?? 0)
        for (const need of known?.needs ?? []) {
          const other = ranges.get(need.package)
          if (!other || (need.extra !== undefined && !extras.includes(need.extra))) continue
          if (need.from !== undefined)
            expect(
              compareVersions(other.from, need.from),
              `${name} → ${need.package}`,
            ).toBeGreaterThanOrEqual(0)
          if (need.below !== undefined)
            expect(compareVersions(other.below, need.below), `${name} → ${need.package}`).toBeLessThanOrEqual(
              0,
            )
        }
      }
    }
  })
})

describe('what follows from the design', () => {
  it('gives every stack its services, stores and watchers', () => {
    const folders = (name: string): string[] =>
      filesOf(
        projects.get(name) ?? (projects.values().next().value as StarterProject),
        /pyproject\.toml$/,
      ).map(([path]) => path)
    expect(folders('stack A')).toEqual([
      'services/account-service/pyproject.toml',
      'services/order-service/pyproject.toml',
      'services/public-api/pyproject.toml',
    ])
    expect(folders('stack B')).toEqual(['pyproject.toml'])
    expect(folders('stack C')).toEqual(['pyproject.toml'])
    const compose = z
      .object({ services: z.record(z.string(), z.unknown()) })
      .parse(parseYaml(textOf(projects.get('stack A'), 'compose.yaml')))
    expect(Object.keys(compose.services).sort()).toEqual(
      'account-service accounts-db background-worker cache dashboards gateway logs metrics order-service orders-db public-api task-broker traces'.split(
        ' ',
      ),
    )
    expect(textOf(projects.get('stack A'), 'deploy/monitoring/prometheus.yaml')).toContain(
      'order-service:8000',
    )
    expect(textOf(projects.get('stack A'), 'deploy/kubernetes/public-api.yaml')).toContain('maxReplicas: 8')
  })

  it('bounds calls and tasks as links and settings say', () => {
    const stackA = projects.get('stack A')
    expect(textOf(stackA, 'services/public-api/src/public_api/settings.py')).toContain(
      'order_service_timeout_seconds: float = 1.0',
    )
    expect(textOf(stackA, 'services/order-service/src/order_service/worker.py')).toContain(
      'task_acks_late=True',
    )
    expect(textOf(stackA, 'services/order-service/src/order_service/worker.py')).toContain(
      'task_time_limit=600',
    )
    expect(textOf(stackA, 'services/public-api/src/public_api/api/orders.py')).toContain('"/v1/orders"')
  })

  it('gives services of Chinese names the English ones of their words', () => {
    expect([...(projects.get('A-compose')?.files.keys() ?? [])]).toContain(
      'services/order-service/src/order_service/main.py',
    )
    expect([...(projects.get('few parts')?.files.keys() ?? [])]).toContain('src/api/main.py')
  })

  it('says in words what does not fit, and writes what does', () => {
    const { notes } = starterProject(
      instantiate(
        {
          services: {
            api: {
              technology: 'fastapi',
              name: { en: 'API', zh: '接口' },
              settings: { server: 'uwsgi', httpClient: 'requests' },
            },
            other: { technology: 'flask', name: { en: 'Other', zh: '其他' } },
          },
          links: [{ from: 'api', to: 'other', kind: 'call', sync: true }],
        },
        'en',
      ),
      'Shop',
      'en',
    )
    const texts = notes.map(({ text }) => text.en).join(' ')
    expect(texts).toContain('The project is written with Uvicorn instead of uWSGI.')
    expect(texts).toContain('The project is written with HTTPX instead of Requests.')
  })

  it.each([
    [
      'starlette',
      'starlette.testclient',
      '["uvicorn","orders.asgi:app","--host","0.0.0.0","--port","8000","--workers","1"]',
    ],
    [
      'litestar',
      'litestar.testing',
      '["uvicorn","orders.asgi:app","--host","0.0.0.0","--port","8000","--workers","1"]',
    ],
    ['aiohttp', 'http_client', '["python","-m","orders.main"]'],
    ['tornado', 'http_client', '["python","-m","orders.main"]'],
  ])('writes services of %s with it, and starts them by a server that can', (name, client, command) => {
    const project = projects.get(name)
    expect(textOf(project, 'services/orders/requirements.txt')).toMatch(new RegExp(`^${name}>=`, 'm'))
    for (const [path, text] of project?.files ?? []) expect(text, path).not.toMatch(/fastapi/i)
    expect(textOf(project, 'services/orders/src/orders/api/orders.py')).toMatch(/answer\(.*record, 201\)/)
    expect(textOf(project, 'services/orders/tests/test_orders.py')).toContain(
      `from ${client} import TestClient`,
    )
    expect(textOf(project, 'services/orders/Dockerfile')).toContain(`CMD ${command}`)
    const notes = project?.notes.map(({ text }) => text.en).join(' ')
    expect(notes?.includes('Run 2 containers for the 2 workers')).toBe(command.includes('python'))
    expect(notes).not.toContain('nothing is written')
  })

  it('speaks the language of the project in README and comments, and names nothing else otherwise', () => {
    const drawn = instantiate(stacks[0]?.design ?? { services: {}, links: [] }, 'en')
    const [en, zh] = (['en', 'zh'] as const).map((language) => starterProject(drawn, 'Shop', language))
    expect([...(zh?.files.keys() ?? [])]).toEqual([...(en?.files.keys() ?? [])])
    expect(textOf(en, 'README.md')).not.toMatch(/\p{Script=Han}/u)
    expect(textOf(zh, 'README.md')).toMatch(/运行/)
    const differing = [...(en?.files ?? [])]
      .filter(([path, text]) => textOf(zh, path) !== text)
      .map(([path]) => path)
    expect(differing).toEqual(
      expect.arrayContaining([
        'README.md',
        'compose.yaml',
        'services/order-service/src/order_service/settings.py',
      ]),
    )
    for (const [path, text] of en?.files ?? []) expect(text, path).not.toMatch(/\p{Script=Han}/u)
  })

  it.each(['en', 'zh'] as const)(
    'says in %s of a design without applications what there is, and no more',
    (language) => {
      for (const drawn of [emptyDesign(), design({ db: 'postgresql' })]) {
        const readme = textOf(starterProject(drawn, 'Bare', language), 'README.md')
        expect(readme).toContain('docker compose up --build')
        expect(readme).not.toMatch(/```sh\n```|\| --- \||requirements\.txt|3\.14/)
        expect(readme).toMatch(/^- /m)
      }
    },
  )

  it('is the same bytes for the same design', () => {
    const make = () => starterProject(changedDesigns['other parts'], 'Twice', 'en')
    expect([...make().files]).toEqual([...make().files])
  })

  it('has a code base for each application of a large design; how long that takes is measured by the bench', () => {
    const { files } = starterProject(largeDesign(300, 600), 'Large', 'en')
    const codeBases = [...files.keys()].filter((path) => path.endsWith('pyproject.toml'))
    expect(codeBases).toHaveLength(130)
    expect(files.size).toBeGreaterThan(codeBases.length * 10)
  })
})
