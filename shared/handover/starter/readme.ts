import type { Localized } from '../../base/localized'
import { technologyName } from '../../catalog/catalog'
import { pythonPackages } from '../../catalog/python-package-list'
import { escaped } from '../../exchange/markdown/markdown-text'
import { type Viewed, viewMermaid } from '../../exchange/view-text'
import { joinList } from '../../i18n/format'
import { orderedInteractions } from '../../model/interaction/ordered-interactions'
import { spacedText } from '../spaced'
import { inBrackets } from '../teller'
import { productsOf } from './deploy/compose'
import type { Fitted } from './packages/fit'
import { isWeb } from './plan/code-bases'
import { variable } from './plan/names'
import type { CodeBase, Plan, Say } from './plan/plan'
import { frameworkOf, isClient, isLibrary, isOutside } from './plan/roles'
import { oneLine, written } from './python/writing'

/** What a person reads first: what there is, how it runs, what does not fit, and what is left to do. */
export function readmeMd(plan: Plan, fitted: readonly Fitted[], say: Say): string {
  return written(
    `# ${escaped(oneLine(plan.name)) || plan.slug}`,
    '',
    say({
      en:
        fitted.length === 0
          ? 'Infrastructure of the architecture below. None of its services is Python code of the team yet.'
          : `A starting point in Python for ${fitted.length === 1 ? 'one code base' : `${fitted.length} code bases`}, made from the architecture below. What it does not know of your business is listed at the end.`,
      zh:
        fitted.length === 0
          ? '由下方架构生成的基础设施，其中还没有团队自己编写的 Python 服务。'
          : `由下方架构生成的 Python 起步工程，共 ${fitted.length} 个代码库。业务细节需自行补充，清单见文末。`,
    }),
    '',
    `## ${say({ en: 'Run it', zh: '运行' })}`,
    '',
    '```sh',
    'python3 scripts/make_env.py',
    'docker compose up --build',
    '```',
    '',
    say({
      en: 'The first line writes `.env` with random passwords, which stays on your machine.',
      zh: '第一行生成 `.env`，写入随机口令，仅留在本机。',
    }),
    codeBaseLines(fitted, say),
    productLines(plan, say),
    leftOutLines(plan, say),
    '',
    `## ${say({ en: 'Architecture', zh: '架构' })}`,
    diagramLines(plan, say),
    '',
    say({
      en: 'Why it is as it is belongs in [docs/decisions](docs/decisions/README.md).',
      zh: '架构决策的依据记录在 [docs/decisions](docs/decisions/README.md)。',
    }),
    '',
    versionLines(fitted, say),
    `## ${say({ en: 'Left to you', zh: '待补充' })}`,
    '',
    fitted.length === 0
      ? say({
          en: '- The applications: draw them in the studio, and their code is written, too.',
          zh: '- 应用本身：在工作室中画出应用后，将一并生成代码。',
        })
      : [],
    todoLines(plan, fitted, say),
  )
}

/** How each code base is tried, and what it is; nothing where there is none. */
function codeBaseLines(fitted: readonly Fitted[], say: Say): string[] {
  const [first] = fitted
  if (!first) return []
  return [
    '',
    fitted.length > 1
      ? say({ en: 'Then, for each code base:', zh: '随后在各代码库中：' })
      : say({ en: 'Then, for the code:', zh: '随后在代码库中：' }),
    '',
    '```sh',
    ...commandsOf(first.code),
    '```',
    '',
    `## ${say({ en: 'What there is', zh: '内容' })}`,
    '',
    `| ${say({ en: 'Code base', zh: '代码库' })} | ${say({ en: 'Technology', zh: '技术' })} | ${say({ en: 'Folder', zh: '目录' })} | Python | ${say({ en: 'Runs as', zh: '进程' })} |`,
    '| --- | --- | --- | --- | --- |',
    ...fitted.map(
      ({ code, python }) =>
        `| ${escaped(oneLine(code.title)) || code.slug} | ${say(technologyName(code.lead.technology))} | \`${code.folder || './'}\` | 3.${python} | ${code.processes.map(({ slug }) => `\`${slug}\``).join(say({ en: ', ', zh: '、' }))} |`,
    ),
  ]
}

/** Whether the packages fit together, and with which versions that was tried; nothing where no package is used. */
function versionLines(fitted: readonly Fitted[], say: Say): string[] {
  if (fitted.length === 0) return []
  const notes = fitted.flatMap((each) => each.notes)
  return [
    `## ${say({ en: 'Versions that fit together', zh: '版本兼容性' })}`,
    '',
    ...(notes.length === 0
      ? [
          say({
            en: 'Nothing that the catalogue knows speaks against the versions in `requirements.txt`.',
            zh: '`requirements.txt` 中的版本没有目录中已知的冲突。',
          }),
        ]
      : notes.map(({ text }) => `- ${escaped(oneLine(say(text)))}`)),
    '',
    checkedLine(fitted, say),
    '',
  ]
}

const commandsOf = (code: CodeBase): string[] => [
  ...(code.folder === '' ? [] : [`cd ${code.folder.replace(/\/$/, '')}`]),
  'python -m venv .venv && . .venv/bin/activate',
  'pip install --editable . --group dev',
  'pytest',
]

function productLines(plan: Plan, say: Say): string[] {
  const products = productsOf(plan)
  if (products.length === 0) return []
  const names = products.map(({ service, slug }) => `${escaped(oneLine(service.name))} (\`${slug}\`)`)
  return [
    '',
    say({
      en: `Beside ${plan.codeBases.length === 1 ? 'it' : 'them'}, \`compose.yaml\` runs ${joinList(names, 'en')}.`,
      zh: spacedText`此外，\`compose.yaml\` 还运行${names.join('、').replaceAll(' (', '（').replaceAll('`)', '`）')}。`,
    }),
  ]
}

function leftOutLines(plan: Plan, say: Say): string[] {
  const products = new Set<string>(productsOf(plan).map(({ service }) => service.id))
  const members = new Set<string>(plan.codeBases.flatMap((code) => code.members.map(({ id }) => id)))
  const names = [...plan.design.services.values()]
    .filter(
      (service) =>
        !products.has(service.id) &&
        !members.has(service.id) &&
        !isClient(service) &&
        !isLibrary(service) &&
        !isOutside(service) &&
        frameworkOf(service) === null,
    )
    .map(
      (service) =>
        `${escaped(oneLine(service.name))} (${inBrackets(say(technologyName(service.technology)))})`,
    )
  return names.length === 0
    ? []
    : [
        '',
        say({
          en: `Nothing is written for ${joinList(names, 'en')}: ${names.length === 1 ? 'that is' : 'they are'} run outside of this project.`,
          zh: `${names.join('、').replaceAll(' (', '（').replaceAll(')', '）')}在本工程之外运行，未生成内容。`,
        }),
      ]
}

function diagramLines(plan: Plan, say: Say): string[] {
  const { design, language } = plan
  const views: readonly { readonly title: Localized; readonly viewed: Viewed }[] = [
    { title: { en: 'Layers', zh: '分层视图' }, viewed: { view: 'layered', interaction: null } },
    { title: { en: 'Deployment', zh: '部署视图' }, viewed: { view: 'deployment', interaction: null } },
    { title: { en: 'Classes', zh: '类视图' }, viewed: { view: 'classes', interaction: null } },
    ...orderedInteractions(design).map((interaction) => ({
      title: { en: oneLine(interaction.name), zh: oneLine(interaction.name) },
      viewed: { view: 'sequence' as const, interaction },
    })),
  ]
  return views.flatMap(({ title, viewed }) => {
    const isEmpty = viewed.view === 'deployment' && design.deploymentNodes.size === 0
    const made = isEmpty ? null : viewMermaid(design, viewed, { language, title: say(title) })
    return made?.ok
      ? ['', `### ${escaped(say(title))}`, '', '```mermaid', ...shownLines(made.value.text), '```']
      : []
  })
}

/** A diagram without what only the studio reads in it. */
const shownLines = (mermaid: string): string[] =>
  mermaid
    .trim()
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('%% pentarch:'))

function checkedLine(fitted: readonly Fitted[], say: Say): string {
  const names = new Set(
    fitted.flatMap(({ runtime, development }) => [...runtime, ...development].map((each) => each.package)),
  )
  const known = [...names].sort().flatMap((name) => pythonPackages.get(name) ?? [])
  const ran = known.filter((each) => each.ran !== undefined)
  const read = known.filter((each) => each.ran === undefined).map(({ name }) => `\`${name}\``)
  const rest =
    read.length === 0
      ? { en: '', zh: '' }
      : {
          en: ` Not run, only read about: ${read.join(', ')}.`,
          zh: `以下仅查阅资料、未实际运行：${read.join('、')}。`,
        }
  return say({
    en: `Generated projects were run on Python 3.14 with ${ran.map(({ name, ran: version }) => `\`${name}\` ${version ?? ''}`).join(', ')}.${rest.en} Freeze the versions with a lock file before the first release.`,
    zh: `生成的工程已在 Python 3.14 上以 ${ran.map(({ name, ran: version }) => `\`${name}\` ${version ?? ''}`).join('、')} 运行通过。${rest.zh}首次发布前请用锁文件固定版本。`,
  })
}

/** What the design states and the code does not do yet, by name. */
function todoLines(plan: Plan, fitted: readonly Fitted[], say: Say): string[] {
  const found: string[] = []
  const add = (en: string, zh: string): void => {
    found.push(`- ${say({ en, zh })}`)
  }
  for (const { code } of fitted) {
    const name = escaped(oneLine(code.title)) || code.slug
    const { settings } = code.lead
    const own = code.resources.filter(({ via }) => via === undefined)
    const path = `\`${code.folder}src/${code.package}/\``
    if (own.length > 0)
      add(
        `${name}: the fields of ${joinList(
          own.map(({ many }) => many),
          'en',
        )} other than \`reference\`, in ${path}.`,
        `${name}：${own.map(({ many }) => many).join('、')} 除 \`reference\` 以外的字段，位于 ${path}。`,
      )
    if (code.runsTasks)
      add(
        `${name}: the work of ${joinList(
          code.taskNames.map((each) => `\`${each}\``),
          'en',
        )} in \`${code.folder}src/${code.package}/tasks.py\`.`,
        `${name}：任务 ${code.taskNames.map((each) => `\`${each}\``).join('、')} 的实现，位于 \`${code.folder}src/${code.package}/tasks.py\`。`,
      )
    for (const { service, slug } of code.stores)
      add(
        `${name}: the use of ${escaped(oneLine(service.name))} (${inBrackets(technologyName(service.technology).en)}), by hand. \`${variable(slug)}_URL\` is set and handed in; what is kept in it and asked of it, the design does not say.`,
        `${name}：${escaped(oneLine(service.name))}（${inBrackets(technologyName(service.technology).zh)}）的读写，需手工接入。\`${variable(slug)}_URL\` 已配置并传入，但设计未说明存取哪些内容。`,
      )
    if (code.consumesFrom && !code.runsTasks)
      add(
        `${name}: what follows from the events in \`events.py\`.`,
        `${name}：\`events.py\` 中各事件的处理。`,
      )
    if (isWeb(code.framework) && settings.idempotencyKeys === true)
      add(
        `${name}: remember the \`Idempotency-Key\` of requests that create something.`,
        `${name}：记录创建类请求的 \`Idempotency-Key\`，避免重复创建。`,
      )
    if (settings.outbox === true && code.publishesTo && code.records)
      add(
        `${name}: write events into an outbox within the transaction, and send them from there.`,
        `${name}：在事务内将事件写入发件箱，再由独立进程发送。`,
      )
    if (settings.rateLimit === true && isWeb(code.framework) && !code.isRest)
      add(
        `${name}: count requests of each caller in ${code.cache ? escaped(oneLine(code.cache.service.name)) : 'a shared store'} and refuse what is too much.`,
        `${name}：在${code.cache ? escaped(oneLine(code.cache.service.name)) : '共享存储'}中按调用方计数并限流。`,
      )
    if (settings.featureStore === true || code.framework === 'pipeline' || code.framework === 'job')
      add(`${name}: the real steps in \`steps.py\`.`, `${name}：\`steps.py\` 中的实际处理步骤。`)
  }
  if (plan.hasCluster)
    add(
      `Create a Secret for each Deployment before \`kubectl apply -k deploy/kubernetes\`, such as \`kubectl -n ${plan.slug} create secret generic NAME-secrets --from-env-file=FILE\`, and set your registry in the manifests.`,
      `执行 \`kubectl apply -k deploy/kubernetes\` 之前，为每个 Deployment 创建 Secret，例如 \`kubectl -n ${plan.slug} create secret generic NAME-secrets --from-env-file=FILE\`，并将清单中的镜像仓库改为自己的地址。`,
    )
  return found
}

/** Where records of decisions are kept. */
export const decisionsMd = (plan: Plan, say: Say): string =>
  written(
    `# ${say({ en: 'Decisions', zh: '架构决策' })}`,
    '',
    say({
      en: `Keep each decision about ${escaped(oneLine(plan.name))} in a file of its own here, numbered from \`0001\`. Pentarch writes the first one: Hand over, Decision record.`,
      zh: spacedText`关于${escaped(oneLine(plan.name))}的每项决策各存一个文件，编号从 \`0001\` 开始。第一份可由 Pentarch 生成：“交付”中的“决策记录”。`,
    }),
  )
