import { type RichText, rich } from '../../../exchange/document/rich-text'
import type { Service } from '../../../model/service'
import { serviceFields } from '../../../model/settings/service-settings'
import { featureSpan, levelText, numberText } from '../../profile-span'
import { among, amongZh } from '../../teller'
import { findingsOf, type Told, type Topic } from '../topic'

/** What happens to data: who keeps it, who writes and reads it, how long it is kept, and what is worked out of it. */
export const dataProcessing: Topic = {
  title: { en: 'Data processing', zh: '数据处理' },
  tell: (told) => [asked(told), ...stores(told), ...processing(told)],
  takes: findingsOf(['data.processing', 'data.analysis', 'data.security']),
}

function asked({ profile, teller: { say, language } }: Told): RichText {
  const feature = featureSpan('dataProcessing', language)
  const meaning = levelText(profile, 'dataProcessing', language)
  const volume = numberText(profile, 'dataVolumeGb', language)
  return meaning === undefined
    ? say(rich`${feature} is not stated in the profile.`, rich`画像未填写${feature}。`)
    : say(
        rich`${feature}, level ${String(profile.dataProcessing)}: ${meaning}${volume === undefined ? '' : `; ${volume} are kept`}.`,
        rich`${feature}为 ${String(profile.dataProcessing)} 级：${meaning}${volume === undefined ? '' : `；数据量 ${volume}`}。`,
      )
}

/** Everything that keeps data of the product. */
export const keepers = ({ reading }: Pick<Told, 'reading'>): readonly Service[] =>
  reading.of(
    'relational-database',
    'document-database',
    'wide-column-store',
    'cache',
    'search-engine',
    'column-store',
    'object-storage',
  )

const backups = { continuous: 'continuous backup', daily: 'backed up daily', none: 'no backup' } as const

function stores(told: Told): RichText[] {
  const all = keepers(told)
  if (all.length === 0)
    return [
      told.teller.say(
        `Nothing keeps data: there is no database, cache or object store${among(told.reading.services.length, 'services')}.`,
        `${amongZh(told.reading.services.length, '个服务')}没有数据库、缓存或对象存储，数据无处可存；可从组件面板拖入。`,
      ),
    ]
  return all.slice(0, 10).map((store) => storeText(store, told))
}

function storeText(store: Service, { reading, teller: { say, kind, names, text, clauses } }: Told): RichText {
  const links = reading.to(store)
  const writers = links
    .filter(({ kind }) => kind === 'write' || kind === 'publish')
    .map(({ source }) => source)
  const readers = links
    .filter(({ kind }) => kind === 'read' || kind === 'consume')
    .map(({ source }) => source)
  const { ttlSeconds, retentionDays, backup, cachePattern, role } = store.settings
  const used =
    writers.length + readers.length === 0
      ? say(' and nothing uses it', '，但没有服务使用它')
      : say(
          rich`${writers.length > 0 ? rich`, read and written by ${names(writers)}` : ''}${readers.length > 0 ? rich`, read by ${names(readers)}` : ''}`,
          rich`${writers.length > 0 ? rich`，由${names(writers)}读写` : ''}${readers.length > 0 ? rich`，供${names(readers)}读取` : ''}`,
        )
  const facts = [
    ...(role === 'cache' && cachePattern !== undefined
      ? [text(serviceFields.cachePattern.options[cachePattern]).toLowerCase()]
      : []),
    ...(role === 'cache' && ttlSeconds !== undefined
      ? [say(`entries live ${ttlSeconds} s`, `过期时间 ${ttlSeconds} 秒`)]
      : []),
    ...(role !== 'cache' && retentionDays !== undefined
      ? [say(`backups go back ${retentionDays} days`, `备份保留 ${retentionDays} 天`)]
      : []),
    ...(role !== 'cache' && backup !== undefined
      ? [say(backups[backup], `备份方式：${text(serviceFields.backup.options[backup])}`)]
      : []),
  ]
  const more = facts.length === 0 ? '' : rich`${say('; ', '；')}${clauses(facts)}`
  return say(rich`${kind(store)}${used}${more}.`, rich`${kind(store)}${used}${more}。`)
}

function processing({ profile, reading, teller: { say, names, kind, list, language } }: Told): RichText[] {
  const tools = reading.of(
    'data-library',
    'ml-library',
    'parallel-engine',
    'workflow-engine',
    'model-server',
    'ml-lifecycle',
    'notebook',
  )
  if (tools.length > 0) {
    const all = tools.map(kind)
    const served = tools.filter(({ settings }) => settings.modelVersioning).map(({ id }) => id)
    return [
      say(rich`Data and models are worked on with ${list(all)}.`, rich`数据与模型的处理使用${list(all)}。`),
      ...(served.length > 0
        ? [say(rich`Models are versioned in ${names(served)}.`, rich`${names(served)}对模型做了版本管理。`)]
        : []),
    ]
  }
  return (profile.dataProcessing ?? 0) >= 3
    ? [
        say(
          rich`Nothing prepares or analyses data, although ${featureSpan('dataProcessing', language)} is at level ${String(profile.dataProcessing)}: add a data library or a workflow engine.`,
          rich`${featureSpan('dataProcessing', language)}为 ${String(profile.dataProcessing)} 级，却没有数据处理组件；请加入数据处理库或工作流引擎。`,
        ),
      ]
    : []
}
