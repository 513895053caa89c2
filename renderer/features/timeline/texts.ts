import type { Localized } from '../../../shared/base/localized'

/** What the timeline of a scenario says. */
export const texts = {
  close: { en: 'Close', zh: '关闭' },
  lead: {
    en: 'A snapshot keeps the design as it is now. Restoring one is a single step that undo takes back.',
    zh: '快照会保留设计此刻的样子。恢复快照是一步操作，可以撤销。',
  },
  name: { en: 'Name of the snapshot', zh: '快照名称' },
  take: { en: 'Take a snapshot', zh: '创建快照' },
  now: { en: 'Now', zh: '当前' },
  none: { en: 'No snapshots yet.', zh: '还没有快照。' },
  restore: { en: 'Restore', zh: '恢复' },
  delete: { en: 'Delete the snapshot', zh: '删除快照' },
  sinceThen: { en: 'Points since then', zh: '此后的分数变化' },
  unchanged: { en: 'As it is now', zh: '与当前相同' },
} as const satisfies Record<string, Localized>

export const timelineOf = (scenario: string): Localized => ({
  en: `Timeline of “${scenario}”`,
  zh: `“${scenario}”的时间线`,
})

/** How a snapshot is called that nobody named. */
export const snapshotNumber = (n: number): Localized => ({ en: `Snapshot ${n}`, zh: `快照 ${n}` })

/** What the design now has more, less and otherwise than it had then. */
export function changedSince(more: number, less: number, changed: number): Localized {
  const parts = [
    { count: more, en: 'added', zh: '新增' },
    { count: less, en: 'removed', zh: '删除' },
    { count: changed, en: 'changed', zh: '变更' },
  ].filter(({ count }) => count > 0)
  return {
    en: `Since then: ${parts.map(({ count, en }) => `${count} ${en}`).join(', ')}`,
    zh: `此后：${parts.map(({ count, zh }) => `${zh} ${count} 项`).join('，')}`,
  }
}
