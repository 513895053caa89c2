import type { Localized } from '../../shared/base/localized'
import { joinFirst, joinList } from '../../shared/i18n/format'
import { messagesOf } from '../../shared/model/interaction/walk-steps'
import type { DesignPatch } from '../../shared/model/patch'
import { type ViewKind, viewNames } from '../../shared/model/view-kind'

/**
 * What a deletion took away in other views than the one it was made in; `null` where nothing. A class that is left without
 * the service that it fronted counts, too.
 *
 * @param most classes and sequences that are named each, before the rest is only counted
 */
export function deletionNotice(
  patches: readonly DesignPatch[],
  view: ViewKind,
  most?: number,
): Localized | null {
  const places = [
    ...(view === 'layered' ? [] : fromLayers(patches)),
    ...(view === 'deployment' ? [] : fromDeployment(patches)),
    ...(view === 'classes' ? [] : fromClasses(patches, most)),
    ...(view === 'sequence' ? [] : fromSequences(patches, most)),
  ]
  if (places.length === 0) return null
  return {
    en: `This also changed other views: ${joinList(
      places.map(({ en }) => en),
      'en',
    )}. Undo brings everything back.`,
    zh: `其他视图也随之变化：${places.map(({ zh }) => zh).join('；')}。撤销即可全部恢复。`,
  }
}

const isGone = ({ before, after }: DesignPatch): boolean => before !== null && after === null

const countOf = (patches: readonly DesignPatch[], table: DesignPatch['table']): number =>
  patches.filter((patch) => patch.table === table && isGone(patch)).length

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function fromLayers(patches: readonly DesignPatch[]): Localized[] {
  const [services, links] = [countOf(patches, 'services'), countOf(patches, 'links')]
  if (services + links === 0) return []
  const { en, zh } = viewNames.layered
  return [
    {
      en: `${en} (${several(services, 'service')}, ${several(links, 'link')})`,
      zh: `${zh}（${services} 个服务、${links} 条连线）`,
    },
  ]
}

function fromDeployment(patches: readonly DesignPatch[]): Localized[] {
  const places = countOf(patches, 'deployments')
  if (places === 0) return []
  const { en, zh } = viewNames.deployment
  return [{ en: `${en} (${several(places, 'placement')})`, zh: `${zh}（${places} 处部署）` }]
}

function fromClasses(patches: readonly DesignPatch[], most?: number): Localized[] {
  const gone = countOf(patches, 'classes')
  const left = patches.flatMap((patch) =>
    patch.table === 'classes' && patch.before?.service && patch.after && !patch.after.service
      ? [patch.after.name]
      : [],
  )
  const { en, zh } = viewNames.classes
  const enParts = [
    ...(gone > 0 ? [several(gone, 'class').replace('classs', 'classes')] : []),
    ...(left.length > 0
      ? [`${joinFirst(left, 'en', most)} ${left.length === 1 ? 'fronts' : 'front'} no service now`]
      : []),
  ]
  const zhParts = [
    ...(gone > 0 ? [`${gone} 个类`] : []),
    ...(left.length > 0 ? [`以下类不再对接服务：${joinFirst(left, 'zh', most)}`] : []),
  ]
  if (enParts.length === 0) return []
  return [{ en: `${en} (${enParts.join(', ')})`, zh: `${zh}（${zhParts.join('、')}）` }]
}

/** Sequences that are named before the rest is only counted. */
const mostSequences = 3

function fromSequences(patches: readonly DesignPatch[], most: number = mostSequences): Localized[] {
  const { en, zh } = viewNames.sequence
  const all = patches.flatMap((patch) => {
    if (patch.table !== 'interactions' || !patch.before || !patch.after) return []
    const participants = patch.before.participants.length - patch.after.participants.length
    const messages = messagesOf(patch.before).length - messagesOf(patch.after).length
    if (participants + messages === 0) return []
    const { name } = patch.before
    return [
      {
        en: `${en} “${name}” (${several(participants, 'participant')}, ${several(messages, 'message')})`,
        zh: `${zh}“${name}”（${participants} 个参与者、${messages} 条消息）`,
      },
    ]
  })
  const more = all.length - most
  if (more <= 0) return all
  return [...all.slice(0, most), { en: several(more, 'more sequence'), zh: `另 ${more} 张时序图` }]
}
