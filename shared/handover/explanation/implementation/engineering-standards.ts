import { type RichText, rich } from '../../../exchange/document/rich-text'
import { layerNames } from '../../../model/layer'
import type { Service } from '../../../model/service'
import { serviceFields } from '../../../model/settings/service-settings'
import { alike } from '../../reading'
import { among, amongZh, type Teller } from '../../teller'
import { findingsOf, type Told, type Topic } from '../topic'

/** How the code gets to where it runs, and how one sees it run: builds, delivery, migrations, logs, metrics, traces. */
export const engineeringStandards: Topic = {
  title: { en: 'Engineering standards', zh: '工程规范' },
  tell: (told) => [...builds(told), ...delivery(told), ...seen(told)],
  takes: findingsOf([
    'extensibility.development',
    'extensibility.stack-upgrade',
    'architecture.cloud-native',
  ]),
}

function builds({ reading, teller: { say, names, text, series } }: Told): RichText[] {
  return alike(reading.applications, ({ settings: s }) =>
    [s.dependencies, s.image, s.migrationTool].join(' '),
  ).map((group) => {
    const [{ settings: s }] = group
    const facts = [
      s.dependencies === undefined
        ? say('dependencies not stated', '依赖管理未填写')
        : text(declared[s.dependencies]),
      ...(s.image === true ? [say('shipped as a container image', '以容器镜像交付')] : []),
      ...(s.migrationTool === undefined || s.migrationTool === 'none'
        ? []
        : [
            say(
              `schema changed by ${text(serviceFields.migrationTool.options[s.migrationTool])}`,
              rich`用${text(serviceFields.migrationTool.options[s.migrationTool])}变更表结构`,
            ),
          ]),
    ]
    const how = series(facts)
    return say(
      rich`${names(group.map(({ id }) => id))}: ${how}.`,
      rich`${names(group.map(({ id }) => id))}：${how}。`,
    )
  })
}

function delivery({ reading, teller: { say, names, text, name, technology, list } }: Told): RichText[] {
  const pipeline = reading.of('delivery')
  const scripted = reading.of('infrastructure-as-code')
  const tools = reading.of('developer-tool')
  const named = (services: readonly Service[]): RichText =>
    list(
      services.map(({ id, technology: kind }) =>
        say(rich`${name(id)} (${technology(kind)})`, rich`${name(id)}（${technology(kind)}）`),
      ),
    )
  const rolled = alike(
    reading.applications.filter(({ settings }) => settings.deployment !== undefined),
    ({ settings }) => settings.deployment ?? '',
  ).map((group) => {
    const how = group[0].settings.deployment ?? 'rolling'
    const written = text(serviceFields.deployment.options[how])
    return say(
      rich`${names(group.map(({ id }) => id))} ${group.length > 1 ? 'are' : 'is'} ${replaced[how]}.`,
      rich`${names(group.map(({ id }) => id))}的发布方式：${written}。`,
    )
  })
  return [
    pipeline.length > 0
      ? say(rich`Changes are delivered by ${named(pipeline)}.`, rich`变更由${named(pipeline)}交付。`)
      : say(
          reading.applications.length === 0
            ? 'No delivery pipeline is drawn; the palette has one.'
            : rich`No delivery pipeline is drawn: how a change reaches ${names(reading.applications.map(({ id }) => id))} is open. The palette has one.`,
          reading.applications.length === 0
            ? '没有画出交付流水线；可从组件面板加入 CI/CD 组件。'
            : rich`没有画出交付流水线，变更如何到达${names(reading.applications.map(({ id }) => id))}尚未说明；可从组件面板加入 CI/CD 组件。`,
        ),
    ...(scripted.length > 0
      ? [
          say(
            rich`The infrastructure is written in ${named(scripted)}.`,
            rich`基础设施由${named(scripted)}描述。`,
          ),
        ]
      : []),
    ...(tools.length > 0
      ? [
          say(
            rich`Code is checked and tested with ${named(tools)}.`,
            rich`代码检查与测试使用${named(tools)}。`,
          ),
        ]
      : [
          say(
            `No test runner, linter or type checker is drawn${among(reading.services.length, 'services')}; pytest and Ruff can stand in the lane “${text(layerNames.platform)}”.`,
            `${amongZh(reading.services.length, '个服务')}没有测试与代码检查工具；可将 pytest、Ruff 放入“${text(layerNames.platform)}”泳道。`,
          ),
        ]),
    ...rolled,
  ]
}

/** How the dependencies of an application are kept. */
const declared = {
  locked: { en: 'dependencies pinned in a lock file', zh: '依赖由锁文件固定' },
  ranges: { en: 'dependencies in ranges of versions', zh: '依赖只限定了版本范围' },
  none: { en: 'dependencies not declared', zh: '依赖未声明' },
} as const

/** How an application is replaced by its next version. */
const replaced = {
  rolling: 'replaced replica by replica',
  recreate: 'stopped and then started anew',
  manual: 'deployed by hand',
} as const

/** Which applications can be watched in which way, and who cannot. */
function seen({ reading, teller }: Told): RichText[] {
  const apps = reading.applications
  if (apps.length === 0) return []
  const lines: readonly [string, string, (service: Service) => boolean][] = [
    ['structured logs', '结构化日志', ({ settings }) => settings.logging === 'structured'],
    ['metrics', '指标', ({ settings }) => settings.metrics === true],
    ['traces', '链路追踪', ({ settings }) => settings.tracing === true],
    ['error tracking', '错误追踪', ({ settings }) => settings.errorTracking === true],
    ['health checks', '健康检查', ({ settings }) => settings.healthCheck === true],
  ]
  return [...watched(apps, lines, teller), ...lines.flatMap((line) => unwatched(apps, line, teller))]
}

function watched(
  apps: readonly Service[],
  lines: readonly [string, string, (service: Service) => boolean][],
  { say, names, list }: Teller,
): RichText[] {
  const named = (some: typeof lines): RichText => list(some.map(([en, zh]) => say(en, zh)))
  const [full, none] = [
    lines.filter(([, , has]) => apps.every(has)),
    lines.filter(([, , has]) => !apps.some(has)),
  ]
  const one = apps.length === 1
  const who =
    apps.length < 3
      ? names(apps.map(({ id }) => id))
      : say(`All ${apps.length} applications`, `${apps.length} 个应用全部`)
  return [
    ...(full.length > 0
      ? [say(rich`${who} ${one ? 'has' : 'have'} ${named(full)}.`, rich`${who}具备${named(full)}。`)]
      : []),
    ...(none.length > 0
      ? [
          apps.length < 3
            ? say(rich`Not stated for ${who}: ${named(none)}.`, rich`${who}未标明${named(none)}。`)
            : say(
                rich`Not stated for any of the ${String(apps.length)} applications: ${named(none)}.`,
                rich`${String(apps.length)} 个应用均未标明${named(none)}。`,
              ),
        ]
      : []),
  ]
}

function unwatched(
  apps: readonly Service[],
  [en, zh, has]: readonly [string, string, (service: Service) => boolean],
  { say, names }: Teller,
): RichText[] {
  const without = apps.filter((app) => !has(app)).map(({ id }) => id)
  return without.length === 0 || without.length === apps.length
    ? []
    : [say(rich`Without ${en}: ${names(without)}.`, rich`缺少${zh}：${names(without)}。`)]
}
